import {Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useTranslation} from 'sanity'

import {routingConfigOf} from '../../content/routingConfig.ts'
import {type RoutingConfig, settingsId, withDocument} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useDocumentName} from '../content/useDocumentName.ts'
import {useContentSnapshot} from '../content/useRoutingConfig.ts'
import {Section} from '../elements/Section.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {causedElsewhere} from './causedElsewhere.ts'
import {FieldLink} from './FieldLink.tsx'
import {FindingList} from './FindingList.tsx'
import {useAnalysis} from './useFindings.ts'

/** What an edit brings about on other documents, compared with this document as it is published. */
export function FindingsElsewhere(props: {
  readonly config: RoutingConfig
  readonly documentId: string
}) {
  const {config, documentId} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const {options} = useSupportRouting()
  const {documents, status} = useContentSnapshot()
  const analyze = useAnalysis()
  const nameOf = useDocumentName(config)
  const findings = useMemo(() => {
    const market = routingConfigOf(documents, config.perspective, options.fieldNames)
    // An id alone is a document of no type, which leaves every place.
    const unedited = withDocument(market, documents.get(documentId) ?? {_id: documentId})
    return causedElsewhere(analyze(unedited), analyze(config), documentId)
  }, [analyze, config, documentId, documents, options.fieldNames])
  if (status.kind === 'loading' || status.kind === 'failed') return null
  return (
    <Section title={t('findings.elsewhere')}>
      {findings.length === 0 ? (
        <Text muted size={1}>
          {t('findings.elsewhere-none')}
        </Text>
      ) : (
        <FindingList
          renderActions={(finding) => (
            <FieldLink
              config={config}
              documentId={finding.documentId}
              name={
                finding.documentId === settingsId
                  ? t('document.settings')
                  : nameOf(finding.documentId)
              }
              path={finding.path}
            />
          )}
          config={config}
          findings={findings}
        />
      )}
    </Section>
  )
}
