/** What one client of a lake may cost the others. */
export interface Limits {
  /** How long a query or the filter of a listener may run, in milliseconds. */
  readonly queryMs: number
  /** How large the body of a request may be, in bytes. */
  readonly bodyBytes: number
  /** How long the head of a request may take to arrive, in milliseconds. */
  readonly headMs: number
  /** How long a whole request may take to arrive, in milliseconds. */
  readonly requestMs: number
  /** How long a connection may stay silent in both directions, in milliseconds; an idle listener is not, it is told that it lives. */
  readonly silenceMs: number
  /** How many connections each port takes; further ones are closed at once. */
  readonly connections: number
}

/** Far more than a Studio, its tests or a service with a few thousand documents need. */
export const defaultLimits: Limits = {
  queryMs: 10_000,
  bodyBytes: 32_000_000,
  headMs: 10_000,
  requestMs: 60_000,
  silenceMs: 60_000,
  connections: 512,
}
