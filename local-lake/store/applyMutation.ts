import {Mutation, type Mut} from '@sanity/mutator'
import {isLakeDocument, type LakeDocument} from './document.ts'
import {OperationFailure} from './failure.ts'

/** The transaction that a mutation belongs to. */
export interface Stamp {
  readonly id: string
  /** ISO 8601. */
  readonly timestamp: string
}

/**
 * The document that a mutation makes of another one.
 *
 * Throws an {@link OperationFailure} when it cannot be applied, or would change the id or type.
 */
export function applyMutation(
  before: LakeDocument | null,
  mutation: Mut,
  stamp: Stamp,
): LakeDocument {
  const after = mutate(before, mutation, stamp)
  if (!isLakeDocument(after)) {
    throw new OperationFailure(400, 'validationError', 'The document would lose a system field')
  }
  const changed =
    before && (['_id', '_type'] as const).find((field) => before[field] !== after[field])
  if (!changed) return after
  throw new OperationFailure(
    409,
    'immutableAttributeError',
    `Cannot modify immutable attribute "${changed}"`,
  )
}

function mutate(before: LakeDocument | null, mutation: Mut, {id, timestamp}: Stamp): unknown {
  try {
    // The mutator writes into the mutation and the document that it is given: hand it copies.
    return new Mutation({
      mutations: [structuredClone(mutation)],
      transactionId: id,
      resultRev: id,
      timestamp,
    }).apply(before && {...before})
  } catch (error) {
    const description = error instanceof Error ? error.message : String(error)
    throw new OperationFailure(400, 'mutationError', description)
  }
}
