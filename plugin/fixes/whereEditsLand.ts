import {useMemo} from 'react'
import {useSchema, useWorkspace} from 'sanity'

import type {RawDocument} from '../../content/contentClient.ts'
import {storedIdOf} from '../../engine/documentId.ts'

/** What a change of a document is, made from the form of another one or of itself. */
export type Landing =
  /** It waits in a draft, or becomes part of the release that the form shows. */
  | {
      readonly kind: 'draft' | 'version'
      readonly storedId: string
      /** Where its content comes from while it does not exist, the first that does. */
      readonly originIds: readonly string[]
    }
  /** It is public at once. */
  | {readonly kind: 'live'; readonly storedId: string; readonly originIds: readonly string[]}
  | {readonly kind: 'nowhere'; readonly reason: NowhereReason}

/** Why a document cannot be changed from here. */
export type NowhereReason =
  /** Its type is edited live by now, and a draft from before locks its form. */
  | 'obsolete-draft'
  /** This Studio has no drafts, and the form shows no release. */
  | 'no-drafts'

/** What a Studio makes of edits. */
export interface EditingRules {
  readonly isLive: (type: unknown) => boolean
  readonly hasDrafts: boolean
}

/**
 * Where a change of a document is stored while another one, or itself, is edited in a state: the one answer of fixes, Undo and
 * every sentence about them.
 *
 * Whether the form on the screen can be written in is Sanity's to say, and covers what concerns its whole release, a link to Canvas
 * and a variant; `__experimental_actions` is read by no part of Sanity 6 any more.
 *
 * @param document - published id and type of what shall change
 * @param state - of the document that is edited: `published`, `drafts` or the name of a release
 */
export function landingOf(
  {id, type}: {readonly id: string; readonly type: string},
  state: string,
  documents: ReadonlyMap<string, RawDocument>,
  {hasDrafts, isLive}: EditingRules,
): Landing {
  const draftId = storedIdOf(id, 'drafts')
  if (state !== 'published' && state !== 'drafts') {
    return {kind: 'version', originIds: [id, draftId], storedId: storedIdOf(id, state)}
  }
  if (isLive(type)) {
    return documents.has(draftId)
      ? {kind: 'nowhere', reason: 'obsolete-draft'}
      : {kind: 'live', originIds: [], storedId: id}
  }
  return hasDrafts
    ? {kind: 'draft', originIds: [id], storedId: draftId}
    : {kind: 'nowhere', reason: 'no-drafts'}
}

/** {@link EditingRules} of this workspace. */
export function useEditingRules(): EditingRules {
  const schema = useSchema()
  const {drafts} = useWorkspace().document
  const hasDrafts = drafts?.enabled ?? true
  return useMemo(
    () => ({
      hasDrafts,
      isLive: (type) => typeof type === 'string' && schema.get(type)?.liveEdit === true,
    }),
    [hasDrafts, schema],
  )
}
