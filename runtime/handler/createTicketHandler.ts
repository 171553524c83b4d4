import * as v from 'valibot'

import {checkOptions, functionOption, optionsObject} from '../../options/checkOptions.ts'
import {describeProblem} from '../../tickets/describeProblem.ts'
import {parseJson, repeatedNames} from '../../tickets/parseJson.ts'
import type {TicketProblem, ValuePath} from '../../tickets/problem.ts'
import {NoContentError, type TicketRouter} from '../ticketRouter.ts'
import {pointerTo, problemResponse} from './problemResponse.ts'
import {readBody} from './readBody.ts'

/** How a handler answers. */
export interface TicketHandlerOptions {
  /** Bytes that a body may have. Default 65,536: a ticket is a few hundred. */
  readonly maxBodyBytes?: number
  /** Which dataset a request is about. Default: the query parameter `dataset`; a router of one dataset needs none. */
  readonly datasetOf?: (request: Request) => string | undefined
}

const handlerOptions = optionsObject({
  maxBodyBytes: v.optional(
    v.custom<number>(
      (value) => Number.isInteger(value) && Number(value) > 0,
      ({received}) => `is ${received}. Give a whole number of bytes above 0.`,
    ),
  ),
  datasetOf: v.optional(functionOption('Give a function of the request that names a dataset.')),
} satisfies Readonly<Record<keyof TicketHandlerOptions, v.GenericSchema>>)

const defaultMaxBodyBytes = 65_536

/** Seconds after which a caller may try again when there is no content yet. */
const retryAfterSeconds = '5'

/**
 * Answers requests that carry one ticket each, on any server that knows `Request` and `Response`. Orders are looked up where the
 * router has a directory of them.
 *
 * `POST` with a ticket as JSON gives 200 and `{decision, event, receipt, recipients}`. Beside them stand, where there are any, the
 * names of fields that were `dropped` from the event, and as `repeated` names that the ticket gives more than once, of which the
 * last counted, as JSON Pointers. Everything else is an `application/problem+json`: 400 for a body that is no JSON, 404 for a
 * dataset that is not served, 405, 413 for a body that is too large, 415 for another media type, 422 with all that has to be
 * corrected for a ticket that cannot be read or a receipt in its place, and 503 with `Retry-After` before there is content. It
 * authenticates nobody: that is for the server around it.
 *
 * @throws TypeError for options that are none.
 * @returns A handler that rejects only when the connection breaks or the request is aborted, or a hook of the caller throws.
 */
export function createTicketHandler(
  router: TicketRouter,
  options: TicketHandlerOptions = {},
): (request: Request) => Promise<Response> {
  checkOptions('createTicketHandler', handlerOptions, options)
  const {datasetOf = datasetParameter, maxBodyBytes = defaultMaxBodyBytes} = options
  return async (request) => {
    if (request.method !== 'POST') {
      return problemResponse(
        {
          type: 'method-not-allowed',
          title: 'Only POST is answered',
          status: 405,
          detail: 'Send the ticket as the body of a POST request.',
        },
        {allow: 'POST'},
      )
    }
    if (!isJson(request.headers.get('content-type'))) {
      return problemResponse(
        {
          type: 'unsupported-media-type',
          title: 'The body is not declared as JSON',
          status: 415,
          detail: 'Send the header "content-type: application/json".',
        },
        {accept: 'application/json'},
      )
    }
    const dataset = datasetOf(request) ?? onlyOne(router.datasets)
    if (dataset === undefined || !router.datasets.includes(dataset)) {
      return problemResponse({
        type: 'unknown-dataset',
        title: 'The dataset is not served',
        status: 404,
        detail: `Name one of these datasets: ${router.datasets.join(', ')}.`,
      })
    }
    const body = await readBody(request, maxBodyBytes)
    if (body.kind === 'too-large') {
      return problemResponse({
        type: 'body-too-large',
        title: 'The body is too large',
        status: 413,
        detail: `Send one ticket of at most ${maxBodyBytes} bytes.`,
      })
    }
    if (body.kind === 'no-text') {
      return problemResponse({
        type: 'not-json',
        title: 'The body is no JSON',
        status: 400,
        detail: 'The body is no UTF-8. Send the JSON of one ticket.',
      })
    }
    const parsed = parseJson(body.text)
    if (parsed.status === 'unreadable') {
      return unreadable('not-json', 'The body is no JSON', 400, parsed.problems)
    }
    return answer(router, parsed.value, repeatedNames(body.text), {
      dataset,
      signal: request.signal,
    })
  }
}

async function answer(
  router: TicketRouter,
  ticket: unknown,
  repeated: readonly ValuePath[],
  options: {readonly dataset: string; readonly signal: AbortSignal},
): Promise<Response> {
  try {
    const routed = await router.decide(ticket, options)
    if (routed.status === 'unreadable') {
      return unreadable('unreadable-ticket', 'The ticket cannot be read', 422, routed.problems)
    }
    const {decision, dropped, event, receipt} = routed
    const recipients = await router.findRecipients(routed, options)
    return Response.json({
      decision,
      event,
      receipt,
      recipients,
      ...(dropped.length > 0 && {dropped}),
      ...(repeated.length > 0 && {repeated: repeated.map(pointerTo)}),
    })
  } catch (error) {
    if (!(error instanceof NoContentError)) throw error
    return problemResponse(
      {
        type: 'no-content-yet',
        title: 'The support configuration has not been read yet',
        status: 503,
        detail: `Send the ticket again in ${retryAfterSeconds} seconds.`,
      },
      {'retry-after': retryAfterSeconds},
    )
  }
}

function unreadable(
  type: string,
  title: string,
  status: number,
  problems: readonly TicketProblem[],
): Response {
  const errors = problems.map((problem) => ({
    code: problem.code,
    pointer: pointerTo(problem.path),
    detail: describeProblem(problem),
  }))
  const detail = errors.map((each) => each.detail).join(' ')
  return problemResponse({type, title, status, detail, errors})
}

function datasetParameter(request: Request): string | undefined {
  return new URL(request.url).searchParams.get('dataset') ?? undefined
}

function onlyOne(datasets: readonly string[]): string | undefined {
  return datasets.length === 1 ? datasets[0] : undefined
}

/** `application/json`, or a type that is written in JSON, with any parameters. */
function isJson(contentType: string | null): boolean {
  const [type = ''] = (contentType ?? '').split(';')
  return /^application\/(?:[\w.-]+\+)?json$/u.test(type.trim().toLowerCase())
}
