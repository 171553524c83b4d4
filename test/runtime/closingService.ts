import {fileSnapshot} from '../../runtime/node/index.ts'
import {createTicketRouter} from '../../runtime/index.ts'
import {clientOf} from '../filledLake.ts'
import {dataset, ticket} from './market.ts'

/** A service that routes one ticket and stops: nothing but the router could keep it alive. */
const [url = '', folder = ''] = process.argv.slice(2)
const router = createTicketRouter({client: clientOf(url, dataset), snapshot: fileSnapshot(folder)})
const wasRead = await router.ready().then(
  () => true,
  () => false,
)
if (wasRead) process.stdout.write(router.route(ticket).status)
await router.close()
