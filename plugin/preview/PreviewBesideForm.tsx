import {TransferIcon} from '@sanity/icons/Transfer'
import {lazy, memo, Suspense, useState} from 'react'
import type {DocumentInspector, DocumentInspectorProps} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'

import {publishedIdOf} from '../../engine/documentId.ts'
import {
  type ShownDocument,
  useEditedDocument,
  useFormFirst,
  useShownRevision,
} from '../content/documentPane.ts'
import {useEditedMarket, useMarketStore} from '../content/useEditedMarket.ts'
import {InspectorFrame, PanelPlaceholder} from '../elements/InspectorFrame.tsx'
import {useWords} from '../i18n/useWords.ts'
import {PreviewBoundary} from './PreviewBoundary.tsx'

/** The routing preview as a view of a document, beside its form. */
export const RoutingPreviewView: UserViewComponent = function RoutingPreviewView(props) {
  const {document, documentId, schemaType} = props
  const revision = useShownRevision()
  return (
    <PreviewBoundary documentId={publishedIdOf(documentId)}>
      <FollowingPreview
        document={revision.kind === 'older' ? revision.document : document.displayed}
        documentId={publishedIdOf(documentId)}
        documentType={schemaType.name}
        revision={revision.kind}
      />
    </PreviewBoundary>
  )
}

/**
 * The routing preview as an inspector, which Sanity keeps mounted when another document opens.
 *
 * Sanity renders it with every key; its frame changes with the document only.
 */
const RoutingPreviewInspector = memo(function RoutingPreviewInspector(
  props: DocumentInspectorProps,
) {
  const {documentId, documentType, onClose} = props
  const {t} = useWords()
  return (
    <InspectorFrame closeLabel={t('preview.close')} onClose={onClose} title={t('preview.title')}>
      <PreviewBoundary documentId={publishedIdOf(documentId)}>
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
      documentId={publishedIdOf(documentId)}
      documentType={documentType}
      revision={useShownRevision().kind}
    />
  )
}

/** The routing preview beside the form, without leaving it. */
export const routingPreviewInspector: DocumentInspector = {
  name: 'support-routing-preview',
  component: RoutingPreviewInspector,
  useMenuItem: function useRoutingPreviewMenuItem() {
    const {t} = useWords()
    return {icon: TransferIcon, showAsAction: true, title: t('preview.title')}
  },
}

/** The preview, loaded when it is first looked at. The form goes first; the preview follows it. */
function FollowingPreview(
  props: Omit<ShownDocument, 'market'> & {
    /** The document as it is shown here; nothing while a new one is empty. */
    readonly document: unknown
  },
) {
  const {document, ...shown} = props
  const {documentId, documentType, revision} = shown
  const market = useEditedMarket(useMarketStore(documentId, documentType), document)
  const mayBegin = useFormFirst()
  // A lazy component keeps a failed loading for ever; this one is made anew with every attempt.
  const [{Preview}] = useState(() => ({Preview: lazy(load)}))
  if (!mayBegin || revision === 'loading') return <PanelPlaceholder isStill />
  return (
    <Suspense fallback={<PanelPlaceholder />}>
      <Preview {...shown} market={market} />
    </Suspense>
  )
}

const load = () => import('./RoutingPreview.tsx')
