import {useTranslation} from 'sanity'

import type {RoutingConfig} from '../../engine/index.ts'
import {Section} from '../elements/Section.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {FindingList} from './FindingList.tsx'
import {useFindings} from './useFindings.ts'

/** What the analysis says about a document, in the words that its form shows too. */
export function DocumentFindings(props: {
  readonly config: RoutingConfig
  readonly documentId: string
}) {
  const {config, documentId} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const findings = useFindings(config, documentId)
  if (findings.length === 0) return null
  return (
    <Section title={t('findings.title')}>
      <FindingList config={config} findings={findings} />
    </Section>
  )
}
