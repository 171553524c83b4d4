import {Container, Stack} from '@sanity/ui'
import {type DocumentInspectorProps, getPublishedId} from 'sanity'

import {ContentNotice, RevisionNotice} from '../content/ContentNotice.tsx'
import {useEditedDocument, useFormFirst, useShownRevision} from '../content/documentPane.ts'
import {useEditedMarket, useMarketStore} from '../content/useEditedMarket.ts'
import {InspectorFrame, PanelPlaceholder} from '../elements/InspectorFrame.tsx'
import {useWords} from '../i18n/useWords.ts'
import {ImpactWhenPublished} from '../publish/ImpactWhenPublished.tsx'
import {DocumentFindings} from './DocumentFindings.tsx'
import {FindingsElsewhere} from './FindingsElsewhere.tsx'

/** The findings of the document in the form, and those that its changes bring about elsewhere. */
export function FindingsInspector(props: DocumentInspectorProps) {
  const {documentId, documentType, onClose} = props
  const {t} = useWords()
  const id = getPublishedId(documentId)
  const store = useMarketStore(id, documentType)
  const market = useEditedMarket(store, useEditedDocument(documentId, documentType))
  const {config, document, findings, status} = market
  const {kind: revision} = useShownRevision()
  const mayBegin = useFormFirst()
  return (
    <InspectorFrame
      closeLabel={t('findings.close')}
      onClose={onClose}
      title={t('findings.inspector')}
    >
      <Container padding={4} width={1}>
        <Stack gap={5}>
          <ContentNotice status={status} />
          <RevisionNotice kind={revision} />
          {mayBegin ? (
            <>
              <DocumentFindings config={config} documentId={id} findings={findings} />
              {/* An older revision is no edit that is about to be published. */}
              {revision !== 'older' && (
                <>
                  {document && <ImpactWhenPublished document={document} />}
                  <FindingsElsewhere config={config} documentId={id} />
                </>
              )}
            </>
          ) : (
            <PanelPlaceholder isStill />
          )}
        </Stack>
      </Container>
    </InspectorFrame>
  )
}
