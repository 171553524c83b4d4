import {Box, Card, Text} from '@sanity/ui'
import {memo} from 'react'
import {styled} from 'styled-components'

import type {TicketOutcome} from '../../../engine/outcomesOfPair.ts'
import {OutcomeBadge} from '../../elements/OutcomeBadge.tsx'
import {useMinutes} from '../../elements/useOrderText.ts'
import {useWords} from '../../i18n/useWords.ts'
import {ReceiversLine} from '../../recipients/ReceiversLine.tsx'
import {type OutcomeRow, type RowOrder, rowsOf} from './outcomeRows.ts'

/** Everything that can become of tickets like this one, with the rows that cannot come to be and why. */
export const ReachableOutcomes = memo(function ReachableOutcomes(props: {
  /** Names the table for a screen reader. */
  readonly label: string
  readonly outcomes: readonly TicketOutcome[]
}) {
  const {label, outcomes} = props
  const {t} = useWords()
  return (
    <Card border overflow="auto" padding={3} radius={2}>
      <Table aria-label={label} data-testid="reachable-outcomes">
        <thead>
          <tr>
            {(['opened-by', 'order', 'outcome'] as const).map((column) => (
              <Cell as="th" key={column} scope="col">
                <Text muted size={1}>
                  {t(`reachable.${column}`)}
                </Text>
              </Cell>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(outcomes).map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </Table>
    </Card>
  )
})

function Row(props: {readonly row: OutcomeRow}) {
  const {openedBy, order, outcome, reachable, reason, unreachableBecause} = props.row
  const {t} = useWords()
  const text = useRowOrderText()(order)
  return (
    <tr data-order={order.kind} data-outcome={outcome} data-reachable={reachable}>
      <Cell>
        <Text muted={!reachable} size={1}>
          {openedBy.map((who) => t(`ticket.opened-by.${who}`)).join(', ')}
        </Text>
      </Cell>
      <Cell>
        <Text muted={!reachable} size={1}>
          {reachable ? text : <del>{text}</del>}
        </Text>
      </Cell>
      <Cell>
        <OutcomeBadge impossible={!reachable} outcome={outcome} />
        <Box paddingTop={2}>
          <Text muted size={1}>
            {unreachableBecause
              ? t('reachable.impossible', {because: t(`unreachable.${unreachableBecause}`)})
              : t(`reason.short.${reason}`)}
          </Text>
        </Box>
        {reachable && (
          <Box paddingTop={2}>
            <ReceiversLine outcome={outcome} />
          </Box>
        )}
      </Cell>
    </tr>
  )
}

function useRowOrderText(): (order: RowOrder) => string {
  const {t} = useWords()
  const minutes = useMinutes()
  return (order) =>
    'ms' in order
      ? t(`reachable.order.${order.kind}`, {age: minutes(order.ms)})
      : t(`reachable.order.${order.kind}`)
}

const Table = styled.table`
  border-collapse: collapse;
  text-align: start;
  width: 100%;
`

const Cell = styled.td`
  padding: 0.5em 0.75em 0.5em 0;
  text-align: start;
  vertical-align: top;
`
