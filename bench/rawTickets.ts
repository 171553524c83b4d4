import type {RoutingConfig, Ticket} from '../engine/index.ts'

/** The tickets as the app and partners send them: JSON text with names, times as text, and what routing does not read. */
export function rawTickets(config: RoutingConfig, tickets: readonly Ticket[]): readonly string[] {
  return tickets.map(({categoryGroupId, order, subcategoryId, submittedAt}, index) =>
    JSON.stringify({
      id: `0d3c9f4e-5f0a-4a5e-9f7e-${String(index).padStart(12, '0')}`,
      created: new Date(submittedAt).toUTCString(),
      category: config.categoryGroups.get(categoryGroupId ?? '')?.name['en'],
      subcategory: config.subcategories.get(subcategoryId)?.name['en'],
      subcategoryId,
      comments: 'It came an hour late, and it was cold.',
      source: 'app',
      status: 'OPEN',
      name: 'Guest',
      email: 'guest@example.com',
      phoneNumber: '+351 555 0100',
      ...(order && {orderId: `order-${index}`, order: orderText(order)}),
    }),
  )
}

function orderText({placedAt, storeId = '1042'}: NonNullable<Ticket['order']>) {
  // Tickets of a bench may have an order without a time.
  return {storeId, ...(Number.isFinite(placedAt) && {placedAt: new Date(placedAt).toISOString()})}
}
