import type {SanityClient} from '@sanity/client'
import {dequal} from 'dequal/lite'

/** One field of one draft or version, from what its editor saw to what it shall be. */
export interface FieldChange {
  /** The id of the draft or version; never that of a published document. */
  readonly storedId: string
  /** Where the content comes from when the draft or version does not exist yet, the first that does. */
  readonly originIds: readonly string[]
  readonly type: string
  readonly field: string
  /** The field as its editor saw it; `undefined` when there was none. */
  readonly expected: unknown
  /** The field as it shall be; `undefined` removes it. */
  readonly next: unknown
}

/** The few methods of `SanityClient` that a change needs. */
export type EditingClient = Pick<SanityClient, 'withConfig'>

/** `changed-since`: somebody changed the field after its editor saw it, so nothing was done. */
export type FieldChangeResult = 'done' | 'changed-since'

/** What belongs to one state of a document, and not to its content. */
const ofOneState: ReadonlySet<string> = new Set(['_createdAt', '_rev', '_updatedAt'])

type Stored = Readonly<Record<string, unknown>> & {readonly _rev: string}

/**
 * Changes one field of a draft or version, which it makes from the published document where there is none.
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
    if (!dequal(base?.[change.field], change.expected)) return 'changed-since'
    try {
      await write(raw, change, stored ?? undefined, base ?? undefined)
      return 'done'
    } catch (error) {
      // A conflict with what was read just before is none that another look can solve.
      if (!isConflict(error) || stored?._rev === overtaken) throw error
      overtaken = stored?._rev
    }
  }
}

function write(
  client: SanityClient,
  {field, next, storedId, type}: FieldChange,
  stored: Stored | undefined,
  base: Stored | undefined,
): Promise<unknown> {
  const tag = 'support-routing.fix'
  if (!stored) {
    const content = Object.entries(base ?? {}).filter(
      ([name]) => name !== field && !ofOneState.has(name),
    )
    const document = {...Object.fromEntries(content), _id: storedId, _type: type}
    return client.create(next === undefined ? document : {...document, [field]: next}, {
      tag,
      visibility: 'sync',
    })
  }
  const patch = client.patch(storedId).ifRevisionId(stored._rev)
  return (next === undefined ? patch.unset([field]) : patch.set({[field]: next})).commit({
    tag,
    visibility: 'sync',
  })
}

/** Content Lake refuses with 409 what another write overtook, be it a revision or a creation. */
function isConflict(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 409
  )
}

/** What became of several changes. */
export interface FieldChangesResult {
  readonly done: readonly FieldChange[]
  /** How many fields somebody else changed before. */
  readonly overtaken: number
  /** Why the last one that failed did, as the lake or the connection says it. */
  readonly failure: string | undefined
}

/** Carries out changes one after the other; one that cannot be made keeps no other from being made. Never rejects. */
export async function changeFields(
  client: EditingClient,
  changes: readonly FieldChange[],
): Promise<FieldChangesResult> {
  const done: FieldChange[] = []
  let overtaken = 0
  let failure: string | undefined
  for (const change of changes) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one by one, so that no two write to the same document at once
      if ((await changeField(client, change)) === 'done') done.push(change)
      else overtaken += 1
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error)
    }
  }
  return {done, failure, overtaken}
}
