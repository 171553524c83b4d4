import {getPublishedId} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'

import {useShownRevision} from '../content/documentPane.ts'
import {FollowingPreview} from './FollowingPreview.tsx'
import {PreviewBoundary} from './PreviewBoundary.tsx'

/** The routing preview as a view of a document, beside its form. */
export const RoutingPreviewView: UserViewComponent = function RoutingPreviewView(props) {
  const {document, documentId, schemaType} = props
  const revision = useShownRevision()
  return (
    <PreviewBoundary documentId={getPublishedId(documentId)}>
      <FollowingPreview
        document={revision.kind === 'older' ? revision.document : document.displayed}
        documentId={getPublishedId(documentId)}
        documentType={schemaType.name}
        revision={revision.kind}
      />
    </PreviewBoundary>
  )
}
