import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'
import {styled} from 'styled-components'

import type {TicketOutcome} from '../../engine/index.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {outcomeTone} from '../elements/outcomeLook.ts'
import {groupCases} from './outcomeRows.ts'
import {Section} from '../elements/Section.tsx'
import {useOrderText} from '../elements/useOrderText.ts'

const Table = styled.table`
  border-collapse: collapse;
  text-align: start;
  width: 100%;
`

/** Everything that can happen here at all, with the rows that cannot. */
export function ReachableOutcomes(props: {readonly cases: readonly TicketOutcome[]}) {
  const {cases} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const orderText = useOrderText()
  if (cases.length === 0) return null
  return (
    <Section title={t('reachable.title')}>
      <Card border overflow="auto" padding={3} radius={2}>
        <Table>
          <thead>
            <tr>
              {['opened-by', 'order', 'outcome'].map((column) => (
                <Cell as="th" key={column} scope="col">
                  <Text muted size={1}>
                    {t(`reachable.${column}`)}
                  </Text>
                </Cell>
              ))}
            </tr>
          </thead>
          <tbody>
            {groupCases(cases).map((row) => (
              <tr key={row.key} data-outcome={row.outcome} data-reachable={row.reachable}>
                <Cell>
                  <Text muted={!row.reachable} size={1}>
                    {row.openedBy.map((who) => t(`ticket.opened-by.${who}`)).join(', ')}
                  </Text>
                </Cell>
                <Cell>
                  <Text muted={!row.reachable} size={1}>
                    {row.reachable ? orderText(row.order) : <del>{orderText(row.order)}</del>}
                  </Text>
                </Cell>
                <Cell>
                  <Stack gap={2}>
                    <Flex>
                      <Badge
                        fontSize={1}
                        tone={row.reachable ? outcomeTone[row.outcome] : 'default'}
                      >
                        {row.reachable ? t(`outcome.${row.outcome}`) : t('reachable.impossible')}
                      </Badge>
                    </Flex>
                    <Text muted size={1}>
                      {row.unreachableBecause
                        ? t(`unreachable.${row.unreachableBecause}`)
                        : t(`reason.short.${row.reason}`)}
                    </Text>
                  </Stack>
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
    </Section>
  )
}

const Cell = styled.td`
  padding: 0.5em 1em 0.5em 0;
  text-align: start;
  vertical-align: top;
`
