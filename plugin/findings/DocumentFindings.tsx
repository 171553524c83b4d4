import {Flex, Text} from '@sanity/ui'
import {memo} from 'react'

import type {Finding, RoutingConfig} from '../../engine/index.ts'
import {typeOfDocument} from '../content/documentNames.ts'
import {useIsPartial} from '../content/useRoutingConfig.ts'
import {FirstOf} from '../elements/FirstOf.tsx'
import {Section} from '../elements/Section.tsx'
import {AddToGroup} from '../fixes/AddToGroup.tsx'
import {FixButton} from '../fixes/FixButton.tsx'
import {useWords} from '../i18n/useWords.ts'
import {bySeverity, isUntouched} from './toldFindings.ts'
import {FieldLink} from './FieldLink.tsx'
import {FindingList} from './FindingList.tsx'
import {MendElsewhere} from './MendElsewhere.tsx'
import {useEditable} from '../fixes/useFix.tsx'

/** A group may have as many as it has sub-categories. */
const firstFindings = 12

/** What the analysis says about a document, in the words that its form shows too, each with the way to its field and its fix. */
export const DocumentFindings = memo(function DocumentFindings(props: {
  readonly config: RoutingConfig
  readonly documentId: string
  /** All of the document's. */
  readonly findings: readonly Finding[]
}) {
  const {config, documentId, findings: found} = props
  const isPartial = useIsPartial()
  const {t} = useWords()
  const document = useEditable(documentId)
  const isNew = document !== undefined && isUntouched(document)
  const findings = isNew ? [] : bySeverity(found)
  return (
    <Section title={t('findings.this-document')}>
      {findings.length === 0 ? (
        <Text muted size={1}>
          {t(isNew ? 'findings.untouched' : isPartial ? 'findings.none-seen' : 'findings.none')}
        </Text>
      ) : (
        <FirstOf first={firstFindings} items={findings}>
          {(shown) => (
            <FindingList
              renderActions={(finding) => (
                <Flex align="center" gap={3} wrap="wrap">
                  <FieldLink
                    documentId={finding.documentId}
                    documentType={typeOfDocument(config, finding.documentId)}
                    path={finding.path}
                  />
                  {document && (
                    <FixButton config={config} document={document} findings={[finding]} />
                  )}
                  {document && finding.code === 'subcategory-not-in-any-group' && (
                    <AddToGroup config={config} document={document} />
                  )}
                  <MendElsewhere config={config} finding={finding} />
                </Flex>
              )}
              config={config}
              findings={shown}
            />
          )}
        </FirstOf>
      )}
    </Section>
  )
})
