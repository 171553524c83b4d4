import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'

import {BreakableText, FittingGrid, SpokenText} from '../elements/layout.ts'
import {useOrderText} from '../elements/useOrderText.ts'
import {type Translate, useWords} from '../i18n/useWords.ts'
import {type ChangeRow, changeRowsOf} from './changeRows.ts'
import {DestinationBadge} from './DestinationBadge.tsx'
import {FirstOf} from '../elements/FirstOf.tsx'
import {subcategoriesIn, type Transition} from '../../engine/transitions.ts'

/** So many rows stand there at first; the rest comes when it is asked for. */
const firstRows = 12
const firstNames = 6

/** The tickets that go from one destination to another: which, and of which groups and sub-categories. */
export function ChangeList(props: {
  readonly nameOf: (id: string) => string
  readonly transition: Transition
}) {
  const {nameOf, transition} = props
  const {changes, from, to} = transition
  const {t} = useWords()
  const rows = useMemo(() => changeRowsOf(changes), [changes])
  return (
    <Card border data-change={`${from} ${to}`} padding={3} radius={2}>
      <Stack gap={4}>
        <Flex align="center" gap={3} wrap="wrap">
          <DestinationBadge destination={from} />
          <Text muted size={1}>
            <ArrowRightIcon aria-hidden />
            <SpokenText>{t('impact.to')}</SpokenText>
          </Text>
          <DestinationBadge destination={to} />
          <Text muted size={1}>
            {t('impact.subcategories', {count: subcategoriesIn(changes)})}
          </Text>
        </Flex>
        {rows.some(({includesUnnamed}) => includesUnnamed) && (
          <Text muted size={1}>
            {t('impact.also-unnamed')}
          </Text>
        )}
        <FirstOf first={firstRows} items={rows}>
          {(shown) => (
            <Stack
              aria-label={t('impact.transition.label', {
                from: t(`impact.outcome.${from}`),
                to: t(`impact.outcome.${to}`),
              })}
              as="ul"
              gap={4}
              padding={0}
            >
              {shown.map((row) => (
                <Row key={row.key} nameOf={nameOf} row={row} />
              ))}
            </Stack>
          )}
        </FirstOf>
      </Stack>
    </Card>
  )
}

function Row(props: {readonly nameOf: (id: string) => string; readonly row: ChangeRow}) {
  const {nameOf, row} = props
  const {t} = useWords()
  const orderText = useOrderText()
  return (
    <Box as="li">
      <FittingGrid gap={3}>
        <Stack gap={3}>
          <Text size={1} weight="medium">
            <BreakableText>{titleOf(row, nameOf, t)}</BreakableText>
          </Text>
          <FirstOf first={firstNames} items={row.subcategoryIds}>
            {(shown) => (
              <Stack as="ul" gap={3} padding={0}>
                {shown.map((id) => (
                  <Text as="li" key={id} size={1}>
                    <BreakableText>{nameOf(id)}</BreakableText>
                  </Text>
                ))}
              </Stack>
            )}
          </FirstOf>
        </Stack>
        <Stack as="ul" gap={3} padding={0}>
          {row.cases.map(({openedBy, order}) => (
            <Text as="li" key={JSON.stringify([openedBy, order])} muted size={1}>
              {openedBy.map((who) => t(`ticket.opened-by.${who}`)).join(', ')} · {orderText(order)}
            </Text>
          ))}
        </Stack>
      </FittingGrid>
    </Box>
  )
}

function titleOf(
  {categoryGroupId, category}: ChangeRow,
  nameOf: (id: string) => string,
  t: Translate,
): string {
  if (category !== undefined) return t('impact.row.says', {category})
  return categoryGroupId === undefined ? t('impact.row.unnamed') : nameOf(categoryGroupId)
}
