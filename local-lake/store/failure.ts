import type {JsonObject} from './json.ts'

/** A request that ends with an error status; `body` is what Content Lake would answer. */
export class Refusal extends Error {
  readonly status: number
  readonly body: JsonObject

  constructor(status: number, message: string, body: JsonObject) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.body = body
  }
}

/** One mutation or action that cannot be done; the transaction it belongs to adds its index. */
export class OperationFailure extends Error {
  readonly status: number
  readonly type: string
  readonly details: JsonObject

  constructor(status: number, type: string, description: string, details: JsonObject = {}) {
    super(description)
    this.name = 'OperationFailure'
    this.status = status
    this.type = type
    this.details = details
  }
}

/** A plain refusal: `{statusCode, error, message}`. */
export function refusal(status: number, error: string, message: string): Refusal {
  return new Refusal(status, message, {statusCode: status, error, message})
}

/** The two ways to write. */
export type OperationKind = 'mutation' | 'action'

/** Wraps a failed operation the way `/data/mutate` and `/data/actions` answer it. */
export function operationRefusal(
  kind: OperationKind,
  failure: OperationFailure,
  index: number,
): Refusal {
  const description = `The ${kind}(s) failed: ${failure.message}`
  const error = {type: failure.type, description: failure.message, ...failure.details}
  return new Refusal(failure.status, description, {
    error: {type: `${kind}Error`, description, items: [{error, index}]},
    statusCode: failure.status,
  })
}

/** Somebody else wrote the document in the meantime. */
export function revisionConflict(
  id: string,
  current: string | undefined,
  expected: string,
): OperationFailure {
  return new OperationFailure(
    409,
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID ("${current ?? ''}"), expected "${expected}"`,
    {id, currentRevisionID: current, expectedRevisionID: expected},
  )
}
