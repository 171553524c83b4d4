import {memo} from 'react'
import {type DocumentInspectorProps, getPublishedId} from 'sanity'

import {useEditedDocument, useShownRevision} from '../content/documentPane.ts'
import {InspectorFrame} from '../elements/InspectorFrame.tsx'
import {useWords} from '../i18n/useWords.ts'
import {FollowingPreview} from './FollowingPreview.tsx'
import {PreviewBoundary} from './PreviewBoundary.tsx'

/**
 * The routing preview as an inspector, which Sanity keeps mounted when another document opens.
 *
 * Sanity renders it with every key; its frame changes with the document only.
 */
export const RoutingPreviewInspector = memo(function RoutingPreviewInspector(
  props: DocumentInspectorProps,
) {
  const {documentId, documentType, onClose} = props
  const {t} = useWords()
  return (
    <InspectorFrame closeLabel={t('preview.close')} onClose={onClose} title={t('preview.title')}>
      <PreviewBoundary documentId={getPublishedId(documentId)}>
        <EditedPreview documentId={documentId} documentType={documentType} />
      </PreviewBoundary>
    </InspectorFrame>
  )
})

/** Of the draft or the version with that id. */
function EditedPreview(props: {readonly documentId: string; readonly documentType: string}) {
  const {documentId, documentType} = props
  return (
    <FollowingPreview
      document={useEditedDocument(documentId, documentType)}
      documentId={getPublishedId(documentId)}
      documentType={documentType}
      revision={useShownRevision().kind}
    />
  )
}
