import {lazy, Suspense, useState} from 'react'

import {useEditedMarket, useMarketStore} from '../content/useEditedMarket.ts'
import {useFormFirst} from '../content/documentPane.ts'
import {PanelPlaceholder} from '../elements/InspectorFrame.tsx'
import type {ShownDocument} from './shownDocument.ts'

/** The preview, loaded when it is first looked at. The form goes first; the preview follows it. */
export function FollowingPreview(
  props: Omit<ShownDocument, 'market'> & {
    /** The document as it is shown here; nothing while a new one is empty. */
    readonly document: unknown
  },
) {
  const {document, documentId, documentType, revision} = props
  const market = useEditedMarket(useMarketStore(documentId, documentType), document)
  const mayBegin = useFormFirst()
  // A lazy component keeps a failed loading for ever; this one is made anew with every attempt.
  const [{Preview}] = useState(() => ({Preview: lazy(load)}))
  if (!mayBegin || revision === 'loading') return <PanelPlaceholder isStill />
  return (
    <Suspense fallback={<PanelPlaceholder />}>
      <Preview
        documentId={documentId}
        documentType={documentType}
        market={market}
        revision={revision}
      />
    </Suspense>
  )
}

const load = () => import('./RoutingPreview.tsx')
