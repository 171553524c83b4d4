import type {SanityClient} from '@sanity/client'
import {dequal} from 'dequal/lite'

/** One field of a document in one state, from what its editor saw to what it shall be. */
export interface FieldChange {
  /** The id of a draft or a version; that of a published document only where its type is edited live. */
  readonly storedId: string
  /** Where the content comes from when the draft or version does not exist yet, the first that does. */
  readonly originIds: readonly string[]
  readonly type: string
  readonly field: string
  /** The field as its editor saw it; `undefined` when there was none. */
  readonly expected: unknown
  /** The field as it shall be; `undefined` removes it. */
  readonly next: unknown
  /** The revision in which the change that is taken back made the document; still in it, the document goes again. */
  readonly madeIn?: string
}

/** The few methods of `SanityClient` that a change needs. */
type EditingClient = Pick<SanityClient, 'withConfig'>

export type FieldChangeResult =
  | {
      readonly kind: 'done'
      /** What takes the change back. */
      readonly undo: FieldChange
    }
  /** Somebody changed the field after its editor saw it, so nothing was done. */
  | {readonly kind: 'changed-since'}

/** What belongs to one state of a document, and not to its content. */
const ofOneState: ReadonlySet<string> = new Set(['_createdAt', '_rev', '_system', '_updatedAt'])

type Stored = Readonly<Record<string, unknown>> & {readonly _rev: string}

/**
 * Changes one field of a document; a draft or version that there is not yet is made from the published one.
 *
 * Each try is bound to the revision that it read, so that nobody's change is overwritten: when another write comes
 * in between, the field is looked at again.
 *
 * @throws when a request fails for any other reason; nothing was changed then.
 */
export async function changeField(
  client: EditingClient,
  change: FieldChange,
): Promise<FieldChangeResult> {
  const raw = client.withConfig({apiVersion: '2025-02-19', perspective: 'raw', useCdn: false})
  let overtaken: string | undefined = ''
  for (;;) {
    const [stored, ...origins] = await raw.getDocuments<Record<string, unknown>>([
      change.storedId,
      ...change.originIds,
    ])
    const base = stored ?? origins.find((origin) => origin !== null)
    if (!dequal(base?.[change.field], change.expected)) return {kind: 'changed-since'}
    try {
      const madeIn = await write(raw, change, stored ?? undefined, base ?? undefined)
      return {kind: 'done', undo: undoOf(change, madeIn)}
    } catch (error) {
      // A conflict with what was read just before is none that another look can solve.
      if (!isConflict(error) || stored?._rev === overtaken) throw error
      overtaken = stored?._rev
    }
  }
}

/** The change that takes another one back. */
export function undoOf(change: FieldChange, madeIn?: string): FieldChange {
  const {madeIn: _last, ...rest} = change
  const undo = {...rest, expected: change.next, next: change.expected}
  return madeIn === undefined ? undo : {...undo, madeIn}
}

/** Returns the revision of the document where the write made it. */
async function write(
  client: SanityClient,
  {field, madeIn, next, storedId, type}: FieldChange,
  stored: Stored | undefined,
  base: Stored | undefined,
): Promise<string | undefined> {
  const options = {tag: 'support-routing.fix', visibility: 'sync'} as const
  if (!stored) {
    const content = Object.entries(base ?? {}).filter(
      ([name]) => name !== field && !ofOneState.has(name),
    )
    const document = {...Object.fromEntries(content), _id: storedId, _type: type}
    const made = await client.create(
      next === undefined ? document : {...document, [field]: next},
      options,
    )
    return made._rev
  }
  const patch = client.patch(storedId).ifRevisionId(stored._rev)
  const changing = next === undefined ? patch.unset([field]) : patch.set({[field]: next})
  // A delete knows no revision, so the patch before it in the same transaction does.
  if (madeIn === stored._rev)
    await client.transaction().patch(changing).delete(storedId).commit(options)
  else await changing.commit(options)
  return undefined
}

/** Content Lake refuses with 409 what another write overtook, be it a revision or a creation. */
export function isConflict(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 409
  )
}

/** What became of several changes. */
interface FieldChangesResult {
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
