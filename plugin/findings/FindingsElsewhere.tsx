import {Text} from '@sanity/ui'
import {useMemo} from 'react'

import {marketWithPublished} from '../../content/editedMarket.ts'
import type {RoutingConfig} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {typeOfDocument, useDocumentName} from '../content/documentNames.ts'
import {useContentSnapshot} from '../content/useRoutingConfig.ts'
import {FirstOf} from '../elements/FirstOf.tsx'
import {Section} from '../elements/Section.tsx'
import {useWords} from '../i18n/useWords.ts'
import {bySeverity} from './bySeverity.ts'
import {causedElsewhere} from './causedElsewhere.ts'
import {FieldLink} from './FieldLink.tsx'
import {FindingList} from './FindingList.tsx'

/** A threshold that goes can bring a finding to every group of the market. */
const firstFindings = 8

/** What an edit brings about on other documents, compared with this document as it is published. */
export function FindingsElsewhere(props: {
  readonly config: RoutingConfig
  readonly documentId: string
}) {
  const {config, documentId} = props
  const {t} = useWords()
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
          {t('findings.elsewhere-none')}
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
