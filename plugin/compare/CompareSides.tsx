import {Grid, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {styled} from 'styled-components'

import {
  compileRouting,
  diffRouting,
  type OutcomeChange,
  type RoutingConfig,
  type Ticket,
} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {BreakableText} from '../elements/layout.ts'
import {Section} from '../elements/Section.tsx'
import {useWords} from '../i18n/useWords.ts'
import {ChangeLists, useImpactText} from '../publish/ChangeLists.tsx'
import {groupOfChange, marketChangesOf} from '../../engine/transitions.ts'
import {SideCard} from './SideCard.tsx'
import type {Side} from './useSides.ts'

/** Three cards beside each other where a panel has the room, one above the other where it is narrow. */
const Cards = styled(Grid)`
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
`

/** Properties of {@link CompareSides}. */
export interface CompareSidesProps {
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
