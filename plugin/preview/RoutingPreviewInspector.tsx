import {type DocumentInspectorProps, getPublishedId, useTranslation} from 'sanity'

import {useEditedDocument} from '../content/useEditedDocument.ts'
import {InspectorFrame} from '../elements/InspectorFrame.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {PreviewBoundary} from './PreviewBoundary.tsx'

/** The routing preview as an inspector, which Sanity keeps mounted when another document opens. */
export function RoutingPreviewInspector(props: DocumentInspectorProps) {
  const {documentId, documentType, onClose} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const document = useEditedDocument(documentId, documentType)
  return (
    <InspectorFrame closeLabel={t('preview.close')} onClose={onClose} title={t('preview.title')}>
      <PreviewBoundary
        document={document}
        documentId={getPublishedId(documentId)}
        documentType={documentType}
      />
    </InspectorFrame>
  )
}
