import {Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'

import type {EditedDocument} from '../../content/editedMarket.ts'
import {
  type Finding,
  parseDocumentId,
  type RoutingConfig,
  subcategoryType,
} from '../../engine/index.ts'
import {marketChangesOf} from '../../engine/transitions.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useContentSnapshot} from '../content/useRoutingConfig.ts'
import {FirstOf} from '../elements/FirstOf.tsx'
import {BreakableText} from '../elements/layout.ts'
import {Section} from '../elements/Section.tsx'
import {FindingList} from '../findings/FindingList.tsx'
import {useFieldTitle} from '../findings/useFindingText.ts'
import {useEditingRules} from '../fixes/whereEditsLand.ts'
import {useWords} from '../i18n/useWords.ts'
import {ChangeLists, useImpactText, useNameInEither} from './ChangeLists.tsx'
import type {PartnerChange} from './partnerChanges.ts'
import {impactOf, isHarmless, type RoutingImpact} from './routingImpact.ts'

/** Properties of {@link RoutingImpact}. */
interface ImpactSummaryProps {
  readonly impact: RoutingImpact
  /** Whether it is about one document, several or a whole release; one document unless given. */
  readonly scope?: 'document' | 'release' | 'together'
  /** `false` where the headline of {@link useImpactText} stands above it already. */
  readonly headline?: boolean
}

/** What an edit changes for tickets and partners, and what is to be warned of; without a frame of its own. */
export function ImpactSummary(props: ImpactSummaryProps) {
  const {headline = true, impact, scope = 'document'} = props
  const {t} = useWords()
  const text = useImpactText(impact)
  const nameOf = useNameInEither(impact.before, impact.after)
  const {caused, elsewhere, own, partnerChanges} = impact
  return (
    <Stack gap={5}>
      {headline && (
        <Text data-testid="routing-impact" size={1} weight="medium">
          {text}
        </Text>
      )}
      {isHarmless(impact) && (
        <Text muted size={1}>
          {t('publish.harmless')}
        </Text>
      )}
      <ChangeLists after={impact.after} before={impact.before} changes={aboutEdit(impact)} />
      {elsewhere.changes.length > 0 && (
        <Section title={t('impact.elsewhere')}>
          <ChangeLists after={impact.after} before={impact.before} changes={elsewhere} />
        </Section>
      )}
      <PartnerChangeList
        changes={partnerChanges}
        nameOf={scope === 'document' ? undefined : nameOf}
      />
      <Findings
        config={own.config}
        findings={own.findings}
        nameOf={scope === 'document' ? undefined : nameOf}
        title={t(scope === 'document' ? 'impact.findings.own' : `impact.findings.${scope}`)}
      />
      <Findings
        config={impact.after}
        findings={caused}
        nameOf={nameOf}
        title={t('impact.findings.caused')}
      />
    </Stack>
  )
}

/** What changes for tickets about what is edited. */
function aboutEdit({changes, elsewhere}: RoutingImpact) {
  const others = new Set(elsewhere.changes)
  return marketChangesOf(changes.filter((change) => !others.has(change)))
}

const firstFindings = 8

function Findings(props: {
  readonly config: RoutingConfig
  readonly findings: readonly Finding[]
  /** Given where they sit on several documents. */
  readonly nameOf: ((id: string) => string) | undefined
  readonly title: string
}) {
  const {config, findings, nameOf, title} = props
  const {t} = useWords()
  if (findings.length === 0) return null
  return (
    <Section title={title}>
      <FirstOf first={firstFindings} items={findings}>
        {(shown) => (
          <FindingList
            renderActions={({documentId}) =>
              nameOf && (
                <Text muted size={1}>
                  <BreakableText>
                    {t('impact.findings.on', {
                      name: nameOf(documentId),
                    })}
                  </BreakableText>
                </Text>
              )
            }
            config={config}
            findings={shown}
          />
        )}
      </FirstOf>
    </Section>
  )
}

const firstChanges = 6

/** What partners receive as keys, or map issues by, and will receive otherwise. */
function PartnerChangeList(props: {
  readonly changes: readonly PartnerChange[]
  /** Given where they are about several documents. */
  readonly nameOf: ((id: string) => string) | undefined
}) {
  const {changes, nameOf} = props
  const {languages} = useSupportRouting().options
  const titleOf = useFieldTitle()
  const {t} = useWords()
  if (changes.length === 0) return null
  const none = t('impact.partners.none')
  const fieldOf = (change: PartnerChange) =>
    change.field === 'name' && change.language !== undefined
      ? (languages.find(({id}) => id === change.language)?.title ?? change.language)
      : titleOf(subcategoryType, [change.field])
  return (
    <Section title={t('impact.partners.title')}>
      <FirstOf first={firstChanges} items={changes}>
        {(shown) => (
          <Stack as="ul" gap={4} padding={0}>
            {shown.map((change) => (
              <Stack as="li" gap={2} key={`${change.documentId} ${fieldOf(change)}`}>
                <Text muted size={1}>
                  <BreakableText>
                    {[nameOf?.(change.documentId), fieldOf(change)].filter(Boolean).join(' · ')}
                  </BreakableText>
                </Text>
                <Text size={1}>
                  <BreakableText>
                    <del>{change.before ?? none}</del> → <ins>{change.after ?? none}</ins>
                  </BreakableText>
                </Text>
              </Stack>
            ))}
          </Stack>
        )}
      </FirstOf>
    </Section>
  )
}

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
  const {isLive} = useEditingRules()
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
  const ofDraft = isLive(document['_type']) ? 'impact.when-public' : 'impact.when-published'
  const titleKey = state === 'drafts' ? ofDraft : 'impact.when-released'
  return (
    <Section title={t(titleKey)}>
      <ImpactSummary impact={impact} />
    </Section>
  )
}
