import {lazy, Suspense, useState} from 'react'

import {isEditedDocument, withoutRevision} from '../content/editedDocument.ts'
import {useAfterPaint} from '../content/useAfterPaint.ts'
import {useFormFirst} from '../content/useFormFirst.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {PanelPlaceholder} from './PanelPlaceholder.tsx'
import type {ShownDocument} from './shownDocument.ts'

/** The preview, loaded when it is first looked at. The form goes first; the preview follows it. */
export function FollowingPreview(props: ShownDocument) {
  const {documentId, documentType, revision} = props
  const mayBegin = useFormFirst()
  // A lazy component keeps a failed loading for ever; this one is made anew with every attempt.
  const [{Preview}] = useState(() => ({Preview: lazy(load)}))
  const document = useAfterPaint(useUnchanged(withoutSaving(props.document)))
  if (!mayBegin || revision === 'loading') return <PanelPlaceholder isStill />
  return (
    <Suspense fallback={<PanelPlaceholder />}>
      <Preview
        document={document}
        documentId={documentId}
        documentType={documentType}
        revision={revision}
      />
    </Suspense>
  )
}

function withoutSaving(document: unknown): unknown {
  return isEditedDocument(document) ? withoutRevision(document) : document
}

const load = () => import('./RoutingPreview.tsx')
