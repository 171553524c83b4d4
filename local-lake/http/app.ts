import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Lakes} from '../lakes.ts'
import {Refusal, refusal} from '../store/failure.ts'
import {type AnsweredRequest, watchRequest} from './answeredRequest.ts'
import {readCall, type Call, type Reply} from './call.ts'
import {answerPreflight, isForeign, isLoopbackHost, sendReply} from './respond.ts'
import {findRoute} from './router.ts'
import {routes} from './routes.ts'

/** The request handler that all servers of a lake share. */
export function createApp(lakes: Lakes, onRequest?: (request: AnsweredRequest) => void) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (onRequest) watchRequest(request, response, lakes.people, onRequest)
    if (!isLoopbackHost(request.headers.host) || isForeign(request.headers)) {
      sendReply({}, response, {
        status: 403,
        json: refusal(403, 'Forbidden', 'The local lake answers this machine only').body,
      })
    } else if (request.method === 'OPTIONS') answerPreflight(request.headers, response)
    else void respond(request, response, lakes)
  }
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  lakes: Lakes,
): Promise<void> {
  const reply = await replyTo(request, response, lakes)
  if (reply && !response.destroyed) sendReply(request.headers, response, reply)
}

/** The reply, or undefined for a request that broke off: nobody waits for one, and nothing failed. */
async function replyTo(
  request: IncomingMessage,
  response: ServerResponse,
  lakes: Lakes,
): Promise<Reply | undefined> {
  try {
    return await answer(readCall(request, response, lakes), lakes)
  } catch (error) {
    return error === request.errored ? undefined : replyOfError(error)
  }
}

async function answer(call: Call, lakes: Lakes): Promise<Reply> {
  const found = findRoute(routes, call)
  if (found) return await found.handle(call, lakes, ...found.parts)
  const url = call.request.url ?? call.path
  lakes.noteUnknown({method: call.method, url})
  throw refusal(
    501,
    'Not Implemented',
    `The local lake does not know ${call.method} ${call.path}; see local-lake/http/routes.ts`,
  )
}

function replyOfError(error: unknown): Reply {
  if (error instanceof Refusal) return {status: error.status, json: error.body}
  console.error('The local lake failed:', error)
  const message = error instanceof Error ? error.message : String(error)
  return {status: 500, json: refusal(500, 'Internal Server Error', message).body}
}
