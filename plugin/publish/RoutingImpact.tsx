import {Stack, Text} from '@sanity/ui'

import type {Finding, RoutingConfig} from '../../engine/index.ts'
import {BreakableText} from '../elements/layout.ts'
import {Section} from '../elements/Section.tsx'
import {FindingList} from '../findings/FindingList.tsx'
import {useWords} from '../i18n/useWords.ts'
import {ChangeLists, useNameInEither} from './ChangeLists.tsx'
import {FirstOf} from '../elements/FirstOf.tsx'
import {marketChangesOf} from '../../engine/transitions.ts'
import {PartnerChangeList} from './PartnerChangeList.tsx'
import {isHarmless, type RoutingImpact as Impact} from './routingImpact.ts'
import {useImpactText} from './useImpactText.ts'

/** Properties of {@link RoutingImpact}. */
export interface RoutingImpactProps {
  readonly impact: Impact
  /** Whether it is about one document, several or a whole release; one document unless given. */
  readonly scope?: 'document' | 'release' | 'together'
  /** `false` where the headline of {@link useImpactText} stands above it already. */
  readonly headline?: boolean
}

/** What an edit changes for tickets and partners, and what is to be warned of; without a frame of its own. */
export function RoutingImpact(props: RoutingImpactProps) {
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
function aboutEdit({changes, elsewhere}: Impact) {
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
