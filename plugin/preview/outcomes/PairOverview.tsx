import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useDeferredValue, useMemo} from 'react'
import {useTranslation} from 'sanity'
import {styled} from 'styled-components'

import {
  enumerateOutcomes,
  type Outcome,
  type PairFilter,
  type RoutingConfig,
  type RoutingPair,
} from '../../../engine/index.ts'
import {useDocumentName} from '../../content/useDocumentName.ts'
import {FirstOf} from '../../elements/FirstOf.tsx'
import {OutcomeBadge} from '../../elements/OutcomeBadge.tsx'
import {supportRoutingNamespace} from '../../i18n/index.ts'
import {type PairSummary, pairSummariesOf} from './pairSummaries.ts'

const firstPairs = 8

/** All sub-categories of a group, or all groups of a sub-category, with what their tickets can come to; choosing one shows it. */
export function PairOverview(props: {
  readonly config: RoutingConfig
  readonly filter: PairFilter
  readonly onChoose: (pair: RoutingPair) => void
  /** What the ticket in view is about. */
  readonly selected: Partial<RoutingPair>
}) {
  const {filter, onChoose, selected} = props
  // A group may hold a thousand: typing goes first.
  const config = useDeferredValue(props.config)
  const {categoryGroupId, subcategoryId} = filter
  const {t} = useTranslation(supportRoutingNamespace)
  const nameOf = useDocumentName(config)
  const pairs = useMemo(
    () => pairSummariesOf(enumerateOutcomes(config, {categoryGroupId, subcategoryId})),
    [categoryGroupId, config, subcategoryId],
  )
  if (pairs.length < 2) return null
  const never = pairs.filter(({neverByGuest}) => neverByGuest.includes('STORE')).length
  return (
    <Stack data-testid="pair-overview" gap={3}>
      <Text muted size={1}>
        {t(subcategoryId === undefined ? 'pairs.of-group' : 'pairs.of-subcategory', {
          count: pairs.length,
        })}{' '}
        {never > 0 && t('pairs.never-store', {count: never})}
      </Text>
      <FirstOf first={firstPairs} items={pairs}>
        {(shown) => (
          <Stack as="ul" gap={2} padding={0}>
            {shown.map((pair) => (
              <Pair
                isSelected={
                  pair.categoryGroupId === selected.categoryGroupId &&
                  pair.subcategoryId === selected.subcategoryId
                }
                key={pair.key}
                name={nameOf(
                  subcategoryId === undefined ? pair.subcategoryId : pair.categoryGroupId,
                )}
                onChoose={onChoose}
                pair={pair}
              />
            ))}
          </Stack>
        )}
      </FirstOf>
    </Stack>
  )
}

function Pair(props: {
  readonly isSelected: boolean
  readonly name: string
  readonly onChoose: (pair: RoutingPair) => void
  readonly pair: PairSummary
}) {
  const {isSelected, name, onChoose, pair} = props
  const {t} = useTranslation(supportRoutingNamespace)
  return (
    <Card as="li" border padding={2} radius={2} tone={isSelected ? 'primary' : 'default'}>
      <Flex align="center" gap={2} wrap="wrap">
        <Name>
          <Button
            aria-pressed={isSelected}
            fontSize={1}
            justify="flex-start"
            mode="bleed"
            onClick={() => onChoose(pair)}
            padding={2}
            text={name}
            textWeight="medium"
            width="fill"
          />
        </Name>
        <Reached
          never={pair.neverByGuest}
          reached={pair.reached['guest-app']}
          who={t('pairs.guest')}
        />
        <Reached never={[]} reached={pair.reached.partner} who={t('pairs.partner')} />
      </Flex>
    </Card>
  )
}

function Reached(props: {
  readonly never: readonly Outcome[]
  readonly reached: readonly Outcome[]
  readonly who: string
}) {
  const {never, reached, who} = props
  const {t} = useTranslation(supportRoutingNamespace)
  return (
    <Flex align="center" gap={2} paddingX={2} paddingY={1} wrap="wrap">
      <Text muted size={0}>
        {who}
      </Text>
      {reached.map((outcome) => (
        <OutcomeBadge key={outcome} outcome={outcome} />
      ))}
      {never.map((outcome) => (
        <span key={outcome} title={t('pairs.never', {outcome: t(`outcome.${outcome}`)})}>
          <OutcomeBadge impossible outcome={outcome} />
        </span>
      ))}
    </Flex>
  )
}

const Name = styled.div`
  flex: 1 1 12em;
  min-width: 0;
`
