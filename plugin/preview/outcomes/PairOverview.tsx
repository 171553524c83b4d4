import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {memo} from 'react'
import {styled} from 'styled-components'

import {enumerateOutcomes, type Outcome, type RoutingConfig} from '../../../engine/index.ts'
import type {RoutingPair} from '../../../engine/pairs.ts'
import {useDocumentName} from '../../content/documentNames.ts'
import {useSupportRouting} from '../../content/SupportRoutingContext.tsx'
import {useUnchanged} from '../../content/useUnchanged.ts'
import {FirstOf} from '../../elements/FirstOf.tsx'
import {OutcomeBadge} from '../../elements/OutcomeBadge.tsx'
import {useWords} from '../../i18n/useWords.ts'
import {listedSubscriptions} from '../../recipients/listedSubscriptions.ts'
import {ReceiversLine} from '../../recipients/ReceiversLine.tsx'
import {type PairSummary, pairSummariesOf} from './outcomeRows.ts'

const firstPairs = 8

/** All sub-categories of a group, or all groups of a sub-category, with what their tickets can come to; choosing one shows it. */
export const PairOverview = memo(function PairOverview(props: {
  readonly config: RoutingConfig
  /** The group whose sub-categories are listed, or the sub-category whose groups are. */
  readonly documentId: string
  readonly isGroup: boolean
  readonly onChoose: (pair: RoutingPair) => void
  /** What the ticket in view is about. */
  readonly selectedGroupId: string | undefined
  readonly selectedSubcategoryId: string
}) {
  const {config, documentId, isGroup, onChoose, selectedGroupId, selectedSubcategoryId} = props
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const pairs = useUnchanged(
    pairSummariesOf(
      enumerateOutcomes(
        config,
        isGroup ? {categoryGroupId: documentId} : {subcategoryId: documentId},
      ),
    ),
  )
  if (pairs.length < 2) return null
  const never = pairs.filter(({neverByGuest}) => neverByGuest.includes('STORE')).length
  return (
    <Stack data-testid="pair-overview" gap={3}>
      <Text muted size={1}>
        {t(isGroup ? 'pairs.of-group' : 'pairs.of-subcategory', {
          count: pairs.length,
        })}{' '}
        {never > 0 && t('pairs.never-store', {count: never})}
      </Text>
      <Receivers outcomes={pairs.flatMap(({reached}) => [...reached.guest, ...reached.partner])} />
      <FirstOf first={firstPairs} items={pairs}>
        {(shown) => (
          <Stack as="ul" gap={2} padding={0}>
            {shown.map((pair) => (
              <Pair
                isSelected={
                  pair.categoryGroupId === selectedGroupId &&
                  pair.subcategoryId === selectedSubcategoryId
                }
                key={pair.key}
                name={nameOf(isGroup ? pair.subcategoryId : pair.categoryGroupId)}
                onChoose={onChoose}
                pair={pair}
              />
            ))}
          </Stack>
        )}
      </FirstOf>
    </Stack>
  )
})

/** Who receives what the pairs come to: once, since it is the same for all of them. */
function Receivers(props: {readonly outcomes: readonly Outcome[]}) {
  const {subscriptions} = useSupportRouting().options
  if (!listedSubscriptions(subscriptions)) return null
  return (['STORE', 'GENERAL'] as const)
    .filter((outcome) => props.outcomes.includes(outcome))
    .map((outcome) => (
      <Flex align="center" gap={2} key={outcome} wrap="wrap">
        <OutcomeBadge outcome={outcome} />
        <ReceiversLine outcome={outcome} />
      </Flex>
    ))
}

function Pair(props: {
  readonly isSelected: boolean
  readonly name: string
  readonly onChoose: (pair: RoutingPair) => void
  readonly pair: PairSummary
}) {
  const {isSelected, name, onChoose, pair} = props
  const {t} = useWords()
  return (
    <Card as="li" border padding={2} radius={2} tone={isSelected ? 'primary' : 'default'}>
      <Flex align="center" gap={2} wrap="wrap">
        <Name>
          <Button
            aria-pressed={isSelected}
            fontSize={1}
            justify="flex-start"
            mode="bleed"
            onClick={() =>
              onChoose({categoryGroupId: pair.categoryGroupId, subcategoryId: pair.subcategoryId})
            }
            padding={2}
            text={name}
            textWeight="medium"
            width="fill"
          />
        </Name>
        <Openers wrap="wrap">
          <Reached
            never={pair.neverByGuest}
            reached={pair.reached['guest']}
            who={t('pairs.guest')}
          />
          <Reached never={[]} reached={pair.reached.partner} who={t('pairs.partner')} />
        </Openers>
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
  return (
    <Opener align="center" gap={2} paddingX={2} paddingY={1} wrap="wrap">
      <Text muted size={0}>
        {who}
      </Text>
      {reached.map((outcome) => (
        <OutcomeBadge key={outcome} outcome={outcome} />
      ))}
      {never.map((outcome) => (
        <OutcomeBadge impossible key={outcome} outcome={outcome} />
      ))}
    </Opener>
  )
}

/** This and the next have widths of their own, so that all rows break at the same places, whatever stands in them. */
const Name = styled.div`
  flex: 1 1 12em;
  min-width: 0;
`

const Openers = styled(Flex)`
  flex: 1 1 18em;
  min-width: 0;
`

const Opener = styled(Flex)`
  flex: 1 1 14em;
`
