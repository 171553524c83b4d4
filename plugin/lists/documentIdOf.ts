import {getPublishedId, type PreviewProps} from 'sanity'

/** The published id that the type's `preview.prepare` passes on, which Sanity's own properties do not carry. */
export function documentIdOf(props: PreviewProps): string | undefined {
  const id: unknown = 'documentId' in props ? props.documentId : undefined
  return typeof id === 'string' ? getPublishedId(id) : undefined
}
