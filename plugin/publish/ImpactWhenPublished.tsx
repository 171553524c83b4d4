import {useMemo} from 'react'

import {parseDocumentId} from '../../engine/index.ts'
import type {EditedDocument} from '../../content/editedMarket.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useContentSnapshot} from '../content/useRoutingConfig.ts'
import {Section} from '../elements/Section.tsx'
import {useWords} from '../i18n/useWords.ts'
import {RoutingImpact} from './RoutingImpact.tsx'
import {impactOf} from './routingImpact.ts'

/**
 * What publishing a draft, or the release of a version, would change; nothing where there is nothing to publish.
 *
 * Without the findings, which stand beside it already.
 */
export function ImpactWhenPublished(props: {readonly document: EditedDocument}) {
  const {document} = props
  const {t} = useWords()
  const {options} = useSupportRouting()
  const {documents, status} = useContentSnapshot()
  const state = parseDocumentId(document._id)?.state ?? 'published'
  const impact = useMemo(() => {
    if (state === 'published') return undefined
    const edited = new Map(documents).set(document._id, document)
    const found =
      state === 'drafts'
        ? impactOf(documents, {document, kind: 'publish'}, options)
        : impactOf(edited, {kind: 'release', releaseId: state}, options)
    return {...found, caused: [], own: {...found.own, findings: []}}
  }, [document, documents, options, state])
  if (!impact || status.kind === 'loading' || status.kind === 'failed') return null
  return (
    <Section title={t(state === 'drafts' ? 'impact.when-published' : 'impact.when-released')}>
      <RoutingImpact impact={impact} />
    </Section>
  )
}
