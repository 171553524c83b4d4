import {expect, test} from 'vitest'

import {compileRouting, readRoutingConfig, type Ticket} from '../../../engine/index.ts'
import {settings, type StoredDocument, subcategory} from '../../engine/documents.ts'
import {now, orderAgeCases, routingCases, routingMarket} from '../../engine/routingCases.ts'
import type {Simulation} from '../../../plugin/preview/simulation.ts'
import {stored} from '../../filledLake.ts'
import {answerIn, renderPreview, type RenderedPreview} from '../renderPreview.tsx'

/** The document beside the preview; the tickets are about many others. */
const shown = subcategory('store')

/** A case of the tables as a ticket, where the controls of the preview can make one: with ids, and times that exist. */
function asTicket(value: unknown): Ticket | undefined {
  if (typeof value !== 'object' || value === null || !('subcategoryId' in value)) return undefined
  const {subcategoryId} = value
  const group: unknown = 'categoryGroupId' in value ? value.categoryGroupId : undefined
  if (typeof subcategoryId !== 'string' || group === null || group === '') return undefined
  if (group !== undefined && typeof group !== 'string') return undefined
  const order: unknown = 'order' in value ? value.order : undefined
  const placedAt: unknown =
    typeof order === 'object' && order !== null && 'placedAt' in order ? order.placedAt : undefined
  const hasOrder = order !== undefined && order !== null
  return {
    order: hasOrder ? {placedAt: timeOf(placedAt)} : null,
    subcategoryId,
    submittedAt: timeOf('submittedAt' in value ? value.submittedAt : undefined),
    ...(group !== undefined && {categoryGroupId: group}),
  }
}

function timeOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN
}

/** A partner's ticket, who may send an order about everything. */
function simulationOf({categoryGroupId, order, subcategoryId, submittedAt}: Ticket): Simulation {
  return {
    categoryGroupId: categoryGroupId ?? null,
    openedBy: 'partner',
    order: order ? 'selected' : 'none',
    placedAt: known(order?.placedAt ?? now),
    storeId: '',
    subcategoryId,
    submittedAt: known(submittedAt),
  }
}

function known(time: number): number | undefined {
  return Number.isNaN(time) ? undefined : time
}

/** What the engine says of the same stored documents, without any preview. */
function decided(documents: readonly StoredDocument[], ticket: Ticket) {
  const {outcome, reason, steps} = compileRouting(readRoutingConfig(documents)).route(ticket)
  return {outcome, reason, steps: steps.map(({rule, status}) => `${rule} ${status}`)}
}

/**
 * Shows a ticket and compares it with what the engine says.
 *
 * Another answer stands there in between, so that nothing is taken for an answer that has not changed yet.
 */
async function expectShown(
  {element, show}: RenderedPreview,
  ticket: Ticket,
  documents: readonly StoredDocument[],
  message: string,
): Promise<void> {
  const expected = decided(documents, ticket)
  for (const subcategoryId of ['general', 'off']) {
    const other = {subcategoryId, submittedAt: now}
    const otherwise = decided(documents, other)
    if (otherwise.outcome === expected.outcome) continue
    show({simulation: simulationOf(other)})
    await expect.poll(() => answerIn(element), {message: `before ${message}`}).toEqual(otherwise)
    break
  }
  show({simulation: simulationOf(ticket)})
  await expect.poll(() => answerIn(element), {message}).toEqual(expected)
}

/** A ticket in a STORE group, so long after its order. */
function ticketOfAge(ageMs: number): Ticket {
  return {
    categoryGroupId: 'stores',
    order: {placedAt: now},
    subcategoryId: 'store',
    submittedAt: now + ageMs,
  }
}

test('every row of the routing table is shown as the engine decides it', async () => {
  const tickets = routingCases.flatMap(([description, value]) => {
    const ticket = asTicket(value)
    return ticket ? [{description, ticket}] : []
  })
  // Everything but what is no ticket at all: that cannot be made with controls.
  expect(tickets.length).toBeGreaterThan(35)
  const preview = await renderPreview({documents: routingMarket, shown})
  for (const {description, ticket} of tickets) {
    await expectShown(preview, ticket, routingMarket, description)
  }
})

test('every age of an order is shown as the engine decides it, at every threshold', async () => {
  const preview = await renderPreview({documents: routingMarket, shown})
  // What JSON has no word for is never stored, and a date has no parts of a millisecond.
  const cases = orderAgeCases.filter(
    ([, threshold, ageMs]) =>
      (typeof threshold !== 'number' || Number.isFinite(threshold)) && Number.isInteger(ageMs),
  )
  expect(cases.length).toBeGreaterThan(12)
  for (const [description, threshold, ageMs] of cases) {
    await preview.lake.createOrReplace(stored(settings(threshold)))
    const documents = [...routingMarket, settings(threshold)]
    await expectShown(preview, ticketOfAge(ageMs), documents, description)
  }
})
