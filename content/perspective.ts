import {getVersionFromId, isDraftId} from 'sanity'

import type {Perspective} from '../engine/index.ts'

/** What a document will stand beside once it is published: its own drafts, its own release, or what is public. */
export function perspectiveOfDocument(documentId: string): Perspective {
  const release = getVersionFromId(documentId)
  if (release) return [release, 'published']
  return isDraftId(documentId) ? 'drafts' : 'published'
}
