import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** The file of a service that routes one ticket, and prints where it goes. */
export const routingFile = 'routeTicket.ts'

/**
 * The file of a service that routes one ticket with the published content of a local lake, and prints where it goes.
 *
 * Its parameters are the address of the lake, a dataset and a token.
 */
export const servingFile = 'serveTickets.ts'

/** The file of a service that imports everything but the Studio's part. */
export const importingFile = 'importAll.ts'

/** A market in which a ticket about cold food reaches its store for an hour. */
export const market = [
  {_id: 'cold-food', _type: 'supportSubcategory', submitToExternalPartners: true},
  {
    _id: 'delivery',
    _type: 'supportCategoryGroup',
    ticketType: 'STORE',
    supportSubcategories: [{_key: 'a', _type: 'reference', _ref: 'cold-food'}],
  },
  {_id: 'supportSettings', _type: 'supportSettings', storeSupportTicketTimeThreshold: 60},
]

const routing = `
import {compileRouting, readRoutingConfig, type RoutingDecision} from 'support-routing/engine'

const documents: readonly unknown[] = ${JSON.stringify(market)}
const decision: RoutingDecision = compileRouting(readRoutingConfig(documents)).route({
  subcategoryId: 'cold-food',
  submittedAt: Date.UTC(2026, 4, 23, 12, 30),
  order: {placedAt: Date.UTC(2026, 4, 23, 12)},
})
console.log(JSON.stringify({event: decision.event, reason: decision.reason}))
`

const serving = `
import {createClient} from '@sanity/client'
import {createTicketRouter, type OrderDirectory} from 'support-routing/runtime'

const orders: OrderDirectory = async (orderId) =>
  orderId === 'o-1' ? {placedAt: '2026-05-23T12:00:00Z', storeId: '1042'} : undefined

const [, , apiHost = '', dataset = '', token = ''] = process.argv
const router = createTicketRouter({
  client: createClient({
    apiHost,
    apiVersion: '2025-02-19',
    dataset,
    maxRetries: 0,
    projectId: 'local',
    token,
    useCdn: false,
    useProjectHostname: false,
  }),
  orders,
})
await router.ready()
const routed = await router.decide({
  subcategoryId: 'cold-food',
  created: '2026-05-23T12:30:00Z',
  orderId: 'o-1',
})
await router.close()
if (routed.status === 'unreadable') throw new Error('The ticket cannot be read.')
console.log(JSON.stringify({event: routed.event?.type, reason: routed.decision.reason}))
`

/** Prints how many names each entry has. */
const importing = (entries: readonly string[]) => `
${entries.map((entry, index) => `import * as entry${index} from '${entry}'`).join('\n')}

const entries: readonly object[] = [${entries.map((_, index) => `entry${index}`).join(', ')}]
console.log(JSON.stringify(entries.map((entry) => Object.keys(entry).length)))
`

/** Writes the files of a service, in a folder where the package is installed. */
export async function writeConsumer(folder: string, entries: readonly string[]): Promise<void> {
  await writeFile(join(folder, routingFile), routing)
  await writeFile(join(folder, servingFile), serving)
  await writeFile(join(folder, importingFile), importing(entries))
}
