import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Lakes} from '../lakes.ts'
import type {Limits} from '../limits.ts'
import type {Person} from '../people.ts'
import {refusal, type Refusal} from '../store/failure.ts'
import {isObject, parseJson, type JsonObject} from '../store/json.ts'

/** A request, read as far as its line and headers go. */
export interface Call {
  readonly method: string
  /** Without the version, such as `/data/query/production`. */
  readonly path: string
  /** The version without its v, such as `2025-02-19`, `1` or `X`. */
  readonly apiVersion: string
  readonly search: URLSearchParams
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Whose token signed it; undefined for the public. */
  readonly person: Person | undefined
  readonly limits: Limits
}

/** How a handler answers: JSON, also as its text, lines of JSON, or by taking over the response. */
export type Reply =
  | {readonly status?: number; readonly json: unknown}
  | {readonly status?: number; readonly text: string}
  | {readonly lines: readonly unknown[]}
  | {readonly stream: 'event-stream'; readonly serve: (response: ServerResponse) => void}

/** Reads what the line and the headers of a request say. Throws a refusal with status 400. */
export function readCall(
  request: IncomingMessage,
  response: ServerResponse,
  {limits, people}: Pick<Lakes, 'limits' | 'people'>,
): Call {
  const target = request.url ?? '/'
  const base = 'http://127.0.0.1'
  if (!URL.canParse(target, base)) {
    throw refusal(400, 'Bad Request', `The request asks for no address: ${target}`)
  }
  const url = new URL(target, base)
  const [, apiVersion = '1', rest = url.pathname] =
    /^\/v(X|\d[\d-]*)(\/.*)$/.exec(url.pathname) ?? []
  return {
    method: request.method ?? 'GET',
    path: rest,
    apiVersion,
    search: url.searchParams,
    request,
    response,
    person: personOf(request.headers.authorization, people),
    limits,
  }
}

/** The person whose token is in an Authorization header. */
export function personOf(
  authorization: string | undefined,
  people: readonly Person[],
): Person | undefined {
  const token = authorization?.replace(/^Bearer /i, '')
  return people.find((person) => person.token === token)
}

/** Reads the body as a JSON object. Throws a refusal with status 400 when it is none, 413 when it is too large. */
export async function readBody(call: Call): Promise<JsonObject> {
  const body = await readJson(call)
  if (isObject(body)) return body
  throw refusal(400, 'Bad Request', 'The body must be a JSON object')
}

/** Reads the body as JSON. Throws a refusal with status 400 when it is none, 413 when it is too large. */
export async function readJson({request, limits}: Call): Promise<unknown> {
  const text = await readText(request, limits.bodyBytes)
  try {
    return parseJson(text)
  } catch {
    throw refusal(400, 'Bad Request', 'The body is not JSON')
  }
}

async function readText(request: IncomingMessage, most: number): Promise<string> {
  if (Number(request.headers['content-length']) > most) throw tooLarge(most)
  const chunks: Buffer[] = []
  let size = 0
  // The answer goes out on the same connection: it must outlive a body that is not read to its end.
  for await (const chunk of request.iterator({destroyOnReturn: false})) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function tooLarge(most: number): Refusal {
  const message = `The body is larger than ${most} bytes, the most that the local lake takes in one request. Send it in parts.`
  return refusal(413, 'Payload Too Large', message)
}

/** A flag of the query string: present and not `false`. */
export function flag(search: URLSearchParams, name: string, fallback = false): boolean {
  const value = search.get(name)
  return value === null ? fallback : value !== 'false'
}

/** The parameters of a GROQ query: `$name=<JSON>`. Throws a refusal with status 400. */
export function queryParams(search: URLSearchParams): JsonObject {
  const params: Record<string, unknown> = {}
  for (const [key, value] of search) {
    if (!key.startsWith('$')) continue
    try {
      params[key.slice(1)] = parseJson(value)
    } catch {
      throw refusal(400, 'Bad Request', `Parameter ${key} is not JSON: ${value}`)
    }
  }
  return params
}
