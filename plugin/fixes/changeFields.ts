import type {FieldChange, FieldChangeResult} from './changeField.ts'

/** What became of several changes. */
export interface FieldChangesResult {
  /** What takes back the changes that were made. */
  readonly undo: readonly FieldChange[]
  /** How many fields somebody else changed before. */
  readonly overtaken: number
  /** Why the last one that failed did, as the lake or the connection says it. */
  readonly failure: string | undefined
}

/** Carries out changes one after the other; one that cannot be made keeps no other from being made. Never rejects. */
export async function changeFields(
  changes: readonly FieldChange[],
  apply: (change: FieldChange) => FieldChangeResult | Promise<FieldChangeResult>,
): Promise<FieldChangesResult> {
  const undo: FieldChange[] = []
  let overtaken = 0
  let failure: string | undefined
  for (const change of changes) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one by one, so that no two write to the same document at once
      const result = await apply(change)
      if (result.kind === 'done') undo.push(result.undo)
      else overtaken += 1
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error)
    }
  }
  return {failure, overtaken, undo}
}
