import {createElement} from 'react'

import type {ResolvedSchemaOptions} from './options.ts'

/** What a prepared preview shows in place of the type's icon: the one thing there that may be more than text. */
export function previewMedia(
  media: ResolvedSchemaOptions['components']['media'],
  documentId: unknown,
) {
  return media && typeof documentId === 'string' ? {media: createElement(media, {documentId})} : {}
}
