import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** The file of a service that routes one ticket, and prints where it goes. */
export const routingFile = 'routeTicket.ts'

/** The file of a service that imports everything but the Studio's part. */
export const importingFile = 'importAll.ts'

const routing = `
import {compileRouting, readRoutingConfig, type RoutingDecision} from 'sanity-plugin-support-routing/engine'

const documents: readonly unknown[] = [
  {_id: 'cold-food', _type: 'supportSubcategory', submitToExternalPartners: true},
  {
    _id: 'delivery',
    _type: 'supportCategoryGroup',
    ticketType: 'STORE',
    supportSubcategories: [{_key: 'a', _type: 'reference', _ref: 'cold-food'}],
  },
  {_id: 'supportSettings', _type: 'supportSettings', storeSupportTicketTimeThreshold: 60},
]
const decision: RoutingDecision = compileRouting(readRoutingConfig(documents)).route({
  subcategoryId: 'cold-food',
  submittedAt: Date.UTC(2026, 4, 23, 12, 30),
  order: {placedAt: Date.UTC(2026, 4, 23, 12)},
})
console.log(JSON.stringify({event: decision.event, reason: decision.reason}))
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
  await writeFile(join(folder, importingFile), importing(entries))
}
