import {AddCircleIcon} from '@sanity/icons/AddCircle'
import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {EditIcon} from '@sanity/icons/Edit'
import {RemoveCircleIcon} from '@sanity/icons/RemoveCircle'
import {TransferIcon} from '@sanity/icons/Transfer'
import {Card, Flex, Grid, Stack, Text} from '@sanity/ui'
import {dequal} from 'dequal'
import {type ComponentType, type ReactNode, useCallback, useMemo} from 'react'
import {usePerspective} from 'sanity'
import {styled} from 'styled-components'

import type {ContentState} from '../../content/contentSource.ts'
import type {EditedDocument} from '../../content/editedMarket.ts'
import {
  compileRouting,
  diffRouting,
  type OutcomeChange,
  type RoutingConfig,
  type RoutingDecision,
  type Ticket,
} from '../../engine/index.ts'
import {groupOfChange, marketChangesOf} from '../../engine/transitions.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useReleaseTitle} from '../content/documentNames.ts'
import {useContent} from '../content/useRoutingConfig.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {BreakableText} from '../elements/layout.ts'
import {outcomeIcon, outcomeTone} from '../elements/outcomeLook.ts'
import {Section} from '../elements/Section.tsx'
import {type Translate, useWords} from '../i18n/useWords.ts'
import {ChangeLists, useImpactText} from '../publish/ChangeLists.tsx'
import {differenceOf, type SideConfig, type SideDifference, sidesOf} from './sides.ts'

/** Three cards beside each other where a panel has the room, one above the other where it is narrow. */
const Cards = styled(Grid)`
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
`

/** Properties of {@link CompareSides}. */
interface CompareSidesProps {
  /** Of `useSides`: what is published first. */
  readonly sides: readonly Side[]
  /** The one ticket as it can come to be in a configuration: a guest's has an order only where the form asks for one. */
  readonly ticketIn: (config: RoutingConfig) => Ticket | undefined
  readonly subcategoryId: string
  /** Nothing where the ticket names no group: then every group of the sub-category is looked at. */
  readonly categoryGroupId: string | null | undefined
}

/** One ticket by what is published, by the drafts and by the release, and what else they change for its sub-category. */
export function CompareSides(props: CompareSidesProps) {
  const {categoryGroupId, sides, subcategoryId, ticketIn} = props
  const {t} = useWords()
  const [published, ...others] = sides
  const decisionOf = ({config}: Side) => {
    const ticket = ticketIn(config)
    return ticket && compileRouting(config).route(ticket)
  }
  if (!published || others.length === 0) {
    return (
      <Text data-testid="compare-sides" muted size={1}>
        {t('compare.published-only')}
      </Text>
    )
  }
  const publishedDecision = decisionOf(published)
  return (
    <Stack data-testid="compare-sides" gap={5}>
      <Cards forwardedAs="ul" gap={3} padding={0}>
        {sides.map((side) => (
          <SideCard
            decision={side === published ? publishedDecision : decisionOf(side)}
            key={side.id}
            published={publishedDecision}
            side={side}
          />
        ))}
      </Cards>
      {others.map((side) => (
        <Changes
          after={side}
          before={published}
          categoryGroupId={categoryGroupId}
          key={side.id}
          subcategoryId={subcategoryId}
        />
      ))}
    </Stack>
  )
}

/** Everything that a side changes for one sub-category, whatever ticket is being tried. */
function Changes(props: {
  readonly after: Side
  readonly before: Side
  readonly categoryGroupId: string | null | undefined
  readonly subcategoryId: string
}) {
  const {categoryGroupId, subcategoryId} = props
  const {config: after, id, title} = props.after
  const {config: before} = props.before
  const {t} = useWords()
  const {languages} = useSupportRouting().options
  const changes = useMemo(() => {
    const ids = languages.map(({id}) => id)
    const ofGroup = (change: OutcomeChange) =>
      typeof categoryGroupId !== 'string' || groupOfChange(change) === categoryGroupId
    const all = diffRouting(before, after, {languages: ids})
    return marketChangesOf(
      all.filter((change) => change.subcategoryId === subcategoryId && ofGroup(change)),
    )
  }, [after, before, categoryGroupId, languages, subcategoryId])
  const text = useImpactText(changes)
  return (
    <Section
      title={id === 'drafts' ? t('compare.all.drafts') : t('compare.all.release', {release: title})}
    >
      <Text size={1} weight={changes.changes.length > 0 ? 'medium' : 'regular'}>
        <BreakableText>{text}</BreakableText>
      </Text>
      <ChangeLists after={after} before={before} changes={changes} />
    </Section>
  )
}

const differenceIcon: Record<SideDifference['kind'], ComponentType> = {
  gone: RemoveCircleIcon,
  new: AddCircleIcon,
  'other-reason': CheckmarkIcon,
  outcome: TransferIcon,
  same: CheckmarkIcon,
}

/** Where one ticket goes on one side, and how that differs from what is published. */
function SideCard(props: {
  readonly decision: RoutingDecision | undefined
  /** By what is published. */
  readonly published: RoutingDecision | undefined
  readonly side: Side
}) {
  const {decision, published, side} = props
  const {t} = useWords()
  const isPublished = side.id === 'published'
  const difference = isPublished ? undefined : differenceOf(published, decision)
  return (
    <Card
      as="li"
      border
      data-difference={difference?.kind}
      data-outcome={decision?.outcome}
      data-side={side.id}
      padding={3}
      radius={2}
      tone={decision ? outcomeTone[decision.outcome] : 'default'}
    >
      <Stack gap={4}>
        <Stack gap={3}>
          <Text as="h4" size={1} weight="semibold">
            <BreakableText>{side.title}</BreakableText>
          </Text>
          <Text muted size={1}>
            {t(`compare.counts.${isPublished || side.id === 'drafts' ? side.id : 'release'}`)}
          </Text>
          {side.isEdited && <Line icon={EditIcon}>{t('compare.edited')}</Line>}
        </Stack>
        {decision ? <Answer decision={decision} /> : <Text size={1}>{t('compare.no-ticket')}</Text>}
        {difference && (
          <Line icon={differenceIcon[difference.kind]}>
            {differenceText(difference, side.id, t)}
          </Line>
        )}
      </Stack>
    </Card>
  )
}

function Answer(props: {readonly decision: RoutingDecision}) {
  const {outcome, reason} = props.decision
  const {t} = useWords()
  const Icon = outcomeIcon[outcome]
  return (
    <Stack gap={3}>
      <Flex align="center" gap={2}>
        <Text size={2}>
          <Icon aria-hidden />
        </Text>
        <Text size={2} weight="semibold">
          {t(`outcome.${outcome}`)}
        </Text>
      </Flex>
      <Text muted size={1}>
        {t(`reason.short.${reason}`)}
      </Text>
    </Stack>
  )
}

function Line(props: {readonly children: ReactNode; readonly icon: ComponentType}) {
  const {children, icon: Icon} = props
  return (
    <Flex gap={2}>
      <Text size={1}>
        <Icon aria-hidden />
      </Text>
      <Text size={1}>{children}</Text>
    </Flex>
  )
}

function differenceText(difference: SideDifference, sideId: string, t: Translate): string {
  if (difference.kind !== 'outcome') return t(`compare.difference.${difference.kind}`)
  const {from, to} = difference
  return t(sideId === 'drafts' ? 'compare.difference.draft' : 'compare.difference.release', {
    from: t(`impact.outcome.${from}`),
    to: t(`impact.outcome.${to}`),
  })
}

/** One configuration of the market that the Studio can show. */
interface Side extends SideConfig {
  /** In the Studio's language; a release's own title, or its name where it has none. */
  readonly title: string
}

/** The configurations that concern a document, with its newest keystroke in the one that is edited; published comes first. */
export function useSides(edited: EditedDocument | undefined): readonly Side[] {
  const {t} = useWords()
  const {fieldNames} = useSupportRouting().options
  const {selectedReleaseId} = usePerspective()
  const titleOfRelease = useReleaseTitle()
  const titleOf = (id: string) =>
    id === 'published' || id === 'drafts' ? t(`compare.side.${id}`) : titleOfRelease(id)
  const select = useCallback(
    ({documents}: ContentState) => sidesOf(documents, edited, selectedReleaseId, fieldNames),
    [edited, fieldNames, selectedReleaseId],
  )
  const sides = useContent(select, dequal)
  return useUnchanged(
    sides.map(({config, id, isEdited}) => ({config, id, isEdited, title: titleOf(id)})),
  )
}
