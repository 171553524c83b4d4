import {parseDocumentId, type Perspective} from '../engine/index.ts'

/**
 * What a document stands beside once it is published: the other drafts, its release over what is public, or what
 * is public. Forms and previews ask here both, so that they never disagree.
 *
 * A document that was never stored has its published id already, and becomes a draft with the first keystroke.
 *
 * @param around - what whoever looks at a published document sees of the others: what is public, unless given. The rows of a
 * list beside it show them in a Studio, drafts included
 */
export function perspectiveOfDocument(
  document: {
    readonly _createdAt?: unknown
    readonly _id: string
  },
  around: Perspective = 'published',
): Perspective {
  const state = parseDocumentId(document._id)?.state ?? 'published'
  if (state === 'drafts') return 'drafts'
  if (state !== 'published') return [state, 'published']
  return document._createdAt === undefined ? 'drafts' : around
}
