import type {Lakes} from '../lakes.ts'
import {refusal} from '../store/failure.ts'
import type {Call, Reply} from './call.ts'

/** Answers one endpoint; `parts` are the values of its `:name` segments, in order. */
export type Handler = (
  call: Call,
  lakes: Lakes,
  ...parts: readonly string[]
) => Reply | Promise<Reply>

/** An endpoint: a method, a path pattern such as `/data/query/:dataset`, and who answers. */
export interface Route {
  readonly method: string
  readonly pattern: RegExp
  readonly handle: Handler
}

/** Describes an endpoint. `:name` is one segment, `:name+` also what follows. */
export function route(method: string, path: string, handle: Handler): Route {
  const source = path.replaceAll(/:\w+\+/g, '(.+)').replaceAll(/:\w+/g, '([^/]+)')
  return {method, pattern: new RegExp(`^${source}/?$`), handle}
}

/** Finds who answers a call, and with which parts of its path. Throws a refusal with status 400. */
export function findRoute(
  routes: readonly Route[],
  {method, path}: Call,
): {readonly handle: Handler; readonly parts: readonly string[]} | undefined {
  // Some clients address the project in the path instead of the host.
  const candidates = [path, path.replace(/^\/projects\/[^/]+(?=\/)/, '')]
  for (const candidate of candidates) {
    for (const {method: known, pattern, handle} of routes) {
      const match = known === method ? pattern.exec(candidate) : null
      if (match) return {handle, parts: match.slice(1).map(decoded)}
    }
  }
  return undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw refusal(400, 'Bad Request', `The path has an escape that is no text: ${part}`)
  }
}
