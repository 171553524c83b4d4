import {Flex, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {RoutingConfig} from '../../engine/index.ts'
import type {EditedDocument} from '../content/editedDocument.ts'
import {Section} from '../elements/Section.tsx'
import {FixButton} from '../fixes/FixButton.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {FieldLink} from './FieldLink.tsx'
import {FindingList} from './FindingList.tsx'
import {useFindings} from './useFindings.ts'

/** What the analysis says about a document, in the words that its form shows too, each with the way to its field. */
export function DocumentFindings(props: {
  readonly config: RoutingConfig
  /** As it is being edited; nothing where nothing can be edited, so that no fix is offered. */
  readonly document: EditedDocument | undefined
  readonly documentId: string
}) {
  const {config, document, documentId} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const findings = useFindings(config, documentId)
  return (
    <Section title={t('findings.this-document')}>
      {findings.length === 0 ? (
        <Text muted size={1}>
          {t('findings.none')}
        </Text>
      ) : (
        <FindingList
          renderActions={(finding) => (
            <Flex align="center" gap={3} wrap="wrap">
              <FieldLink config={config} documentId={finding.documentId} path={finding.path} />
              {document && <FixButton config={config} document={document} findings={[finding]} />}
            </Flex>
          )}
          config={config}
          findings={findings}
        />
      )}
    </Section>
  )
}
