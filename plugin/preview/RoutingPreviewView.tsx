import {lazy, Suspense} from 'react'
import {getPublishedId} from 'sanity'
import type {UserViewComponent} from 'sanity/structure'

import {PanelPlaceholder} from './PanelPlaceholder.tsx'

const RoutingPreview = lazy(() => import('./RoutingPreview.tsx'))

/** The routing preview as a view of a document, beside its form. */
export const RoutingPreviewView: UserViewComponent = function RoutingPreviewView(props) {
  const {document, documentId, schemaType} = props
  return (
    <Suspense fallback={<PanelPlaceholder />}>
      <RoutingPreview
        document={document.displayed}
        documentId={getPublishedId(documentId)}
        documentType={schemaType.name}
        key={documentId}
      />
    </Suspense>
  )
}
