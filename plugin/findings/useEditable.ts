import {useDocumentPairPermissions} from 'sanity'

import type {EditedDocument} from '../fixes/fixTarget.ts'
import {isEditedDocument} from './isEditedDocument.ts'

/** The document that fixes may change from a panel beside its form; `undefined` for whoever may only read it. */
export function useEditable(
  edited: unknown,
  documentId: string,
  documentType: string,
): EditedDocument | undefined {
  const [permissions] = useDocumentPairPermissions({
    id: documentId,
    type: documentType,
    permission: 'update',
  })
  if (!permissions?.granted) return undefined
  return isEditedDocument(edited) ? edited : {_id: `drafts.${documentId}`, _type: documentType}
}
