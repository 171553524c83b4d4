import {Badge, Flex, Stack, Text} from '@sanity/ui'
import {memo} from 'react'

import {outcomeTone} from '../elements/outcomeLook.ts'
import {useOrderText} from '../elements/useOrderText.ts'
import {useWords} from '../i18n/useWords.ts'
import {type AgeOutcome, isImpossible, type OrderOutcome, withOrder} from './ageOutcomes.ts'

/** The band in words: each outcome with its ages, and why some cannot happen, or are all that can. */
export const AgeLegend = memo(function AgeLegend(props: {
  readonly outcomes: readonly AgeOutcome[]
}) {
  const {t} = useWords()
  const orderText = useOrderText()
  const rows = withOrder(props.outcomes)
  const reasons = new Set(rows.flatMap(({unreachableBecause}) => unreachableBecause ?? []))
  return (
    <Stack gap={3}>
      <Flex as="ul" gap={3} padding={0} wrap="wrap">
        {rows.map((row) => (
          <Flex align="center" as="li" gap={2} key={row.order.afterMs}>
            <AgeOutcomeBadge row={row} />
            <Text muted size={1}>
              {rows.length === 1 ? t('age.any') : orderText(row.order)}
            </Text>
          </Flex>
        ))}
      </Flex>
      {[...reasons].map((reason) => (
        <Text key={reason} muted size={1}>
          {reason === 'no-order-selection'
            ? t('age.impossible', {because: t(`unreachable.${reason}`)})
            : t('age.because', {because: t(`unreachable.${reason}`)})}
        </Text>
      ))}
    </Stack>
  )
})

function AgeOutcomeBadge(props: {readonly row: OrderOutcome}) {
  const {t} = useWords()
  const {outcome} = props.row
  const word = t(`outcome.${outcome}`)
  return isImpossible(props.row) ? (
    <Badge fontSize={1}>
      <del>{word}</del>
    </Badge>
  ) : (
    <Badge fontSize={1} tone={outcomeTone[outcome]}>
      {word}
    </Badge>
  )
}
