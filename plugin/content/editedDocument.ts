/** A document as its form or the panel beside it shows it. */
export interface EditedDocument {
  readonly _id: string
  readonly [field: string]: unknown
}

/** Narrows what a form or a panel shows; Sanity gives every document that it opens an id, before anything is stored. */
export function isEditedDocument(value: unknown): value is EditedDocument {
  return (
    typeof value === 'object' && value !== null && '_id' in value && typeof value._id === 'string'
  )
}

/** The document without what saving alone changes: nothing that anything shows. */
export function withoutRevision(document: EditedDocument): EditedDocument {
  const {_rev, _updatedAt, ...rest} = document
  return rest
}
