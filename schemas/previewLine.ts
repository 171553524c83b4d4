import {createElement} from 'react'

import type {ResolvedSchemaOptions} from './options.ts'

/**
 * What stands below the name of a document, and in place of its type's icon.
 *
 * The media is the one part of a prepared preview that may be more than text: where there is one, it says the rest as well.
 *
 * @param own - What the document says of itself, for the media to say with what others decide.
 * @param subtitle - The same where there is no media.
 */
export function previewLine(
  media: ResolvedSchemaOptions['components']['media'],
  documentId: unknown,
  {own, subtitle}: {readonly own: string; readonly subtitle: string},
) {
  return media && typeof documentId === 'string'
    ? {media: createElement(media, {documentId, text: own})}
    : {subtitle}
}
