import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {Container, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import type {DocumentInspector, DocumentInspectorProps} from 'sanity'

import {marketWithPublished} from '../../content/editedMarket.ts'
import {publishedIdOf} from '../../engine/documentId.ts'
import type {RoutingConfig} from '../../engine/index.ts'
import {ContentNotice} from '../content/ContentNotice.tsx'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {typeOfDocument} from '../content/documentNames.ts'
import {useDocumentName} from '../content/documentNames.ts'
import {useEditedDocument} from '../content/documentPane.ts'
import {useEditedMarket, useMarketStore} from '../content/useEditedMarket.ts'
import {useFormFirst} from '../content/documentPane.ts'
import {useContentSnapshot, useIsPartial} from '../content/useRoutingConfig.ts'
import {useShownRevision} from '../content/documentPane.ts'
import {FirstOf} from '../elements/FirstOf.tsx'
import {InspectorFrame} from '../elements/InspectorFrame.tsx'
import {Section} from '../elements/Section.tsx'
import {useWords} from '../i18n/useWords.ts'
import {PanelPlaceholder} from '../elements/InspectorFrame.tsx'
import {RevisionNotice} from '../content/ContentNotice.tsx'
import {ImpactWhenPublished} from '../publish/ImpactSummary.tsx'
import {AboutPlugin} from './AboutPlugin.tsx'
import {DocumentFindings} from './DocumentFindings.tsx'
import {FieldLink} from './FieldLink.tsx'
import {FindingList, severityIcon} from './FindingList.tsx'
import {bySeverity, causedElsewhere} from './toldFindings.ts'

/** The name of the findings beside a form, in its address too. */
export const findingsInspectorName = 'support-findings'

/** The findings of a document, and those that it causes elsewhere, beside its form. */
export const findingsInspector: DocumentInspector = {
  name: findingsInspectorName,
  component: FindingsInspector,
  useMenuItem: function useFindingsMenuItem({documentId, documentType}) {
    const {t} = useWords()
    const store = useMarketStore(publishedIdOf(documentId), documentType)
    const {told} = useEditedMarket(store, useEditedDocument(documentId, documentType))
    const severities = new Set(told.map(({severity}) => severity))
    const worst = severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'info'
    return {
      icon: told.length > 0 ? severityIcon[worst] : CheckmarkCircleIcon,
      title: t('findings.inspector'),
      ...(worst !== 'info' && {tone: worst === 'error' ? 'critical' : 'caution'}),
    }
  },
}

/** The findings of the document in the form, and those that its changes bring about elsewhere. */
function FindingsInspector(props: DocumentInspectorProps) {
  const {documentId, documentType, onClose} = props
  const {t} = useWords()
  const id = publishedIdOf(documentId)
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
              {revision !== 'older' && revision !== 'untold' && (
                <>
                  {document && <ImpactWhenPublished document={document} />}
                  <FindingsElsewhere config={config} documentId={id} />
                </>
              )}
            </>
          ) : (
            <PanelPlaceholder isStill />
          )}
          <AboutPlugin />
        </Stack>
      </Container>
    </InspectorFrame>
  )
}

/** A threshold that goes can bring a finding to every group of the market. */
const firstFindings = 8

/** What an edit brings about on other documents, compared with this document as it is published. */
function FindingsElsewhere(props: {readonly config: RoutingConfig; readonly documentId: string}) {
  const {config, documentId} = props
  const {t} = useWords()
  const isPartial = useIsPartial()
  const {reading} = useSupportRouting()
  const {analyze, fieldNames} = reading
  const {documents, status} = useContentSnapshot()
  const nameOf = useDocumentName(config)
  const {perspective} = config
  const before = useMemo(
    () => analyze(marketWithPublished(documents, perspective, documentId, fieldNames)),
    [analyze, documentId, documents, fieldNames, perspective],
  )
  const findings = useMemo(
    () => bySeverity(causedElsewhere(before, analyze(config), documentId)),
    [analyze, before, config, documentId],
  )
  if (status.kind === 'loading' || status.kind === 'failed') return null
  return (
    <Section title={t('findings.elsewhere')}>
      {findings.length === 0 ? (
        <Text muted size={1}>
          {t(isPartial ? 'findings.elsewhere-none-seen' : 'findings.elsewhere-none')}
        </Text>
      ) : (
        <FirstOf first={firstFindings} items={findings}>
          {(shown) => (
            <FindingList
              config={config}
              findings={shown}
              renderActions={(finding) => (
                <FieldLink
                  documentId={finding.documentId}
                  documentType={typeOfDocument(config, finding.documentId)}
                  name={nameOf(finding.documentId)}
                  path={finding.path}
                />
              )}
            />
          )}
        </FirstOf>
      )}
    </Section>
  )
}
