import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {CloseIcon} from '@sanity/icons/Close'
import {Badge, Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {useCallback, useMemo} from 'react'
import {useListFormat} from 'sanity'

import type {RoutingConfig} from '../../engine/index.ts'
import {
  type Destination,
  headlineCounts,
  type MarketChanges,
  subcategoriesIn,
  type Transition,
} from '../../engine/transitions.ts'
import {useDocumentName} from '../content/documentNames.ts'
import {useIsPartial} from '../content/useRoutingConfig.ts'
import {FirstOf} from '../elements/FirstOf.tsx'
import {BreakableText, FittingGrid} from '../elements/layout.ts'
import {outcomeIcon, outcomeTone} from '../elements/outcomeLook.ts'
import {SpokenText} from '../elements/layout.ts'
import {useOrderText} from '../elements/useOrderText.ts'
import {type Translate, useWords} from '../i18n/useWords.ts'
import {type ChangeRow, changeRowsOf} from './changeRows.ts'

/** Changes of the market, with what partners see of them where that is known. */
type ToldChanges = MarketChanges & {readonly partnerChanges?: readonly unknown[]}

/** Changes in one line: "2 sub-categories: tickets up to 60 min after the order go from STORE to GENERAL". */
export function useImpactText(impact: ToldChanges | undefined): string | undefined {
  const write = useImpactWriter()
  return useMemo(() => impact && write(impact), [impact, write])
}

/** Writes what {@link useImpactText} says, for what is told where the plugin is not around. */
export function useImpactWriter(): (impact: ToldChanges) => string {
  const isPartial = useIsPartial()
  const {t} = useWords()
  const orderText = useOrderText()
  const list = useListFormat({style: 'short', type: 'unit'})
  return useCallback(
    ({partnerChanges = [], transitions}) => {
      if (transitions.length === 0) {
        if (isPartial) {
          return t(
            partnerChanges.length > 0
              ? 'impact.headline.partial-partners'
              : 'impact.headline.partial',
          )
        }
        return t(partnerChanges.length > 0 ? 'impact.headline.partners' : 'impact.headline.none')
      }
      const {added, moves, removed} = headlineCounts(transitions)
      const parts = moves.map(({ages, category, from, subcategories, to}) => {
        const values = {
          count: subcategories,
          from: t(`impact.outcome.${from}`),
          to: t(`impact.outcome.${to}`),
        }
        if (category !== undefined) return t('impact.transition.says', {...values, category})
        return ages
          ? t('impact.transition.ages', {...values, order: orderText(ages)})
          : t('impact.transition', values)
      })
      if (removed > 0) parts.push(t('impact.transition.removed', {count: removed}))
      if (added > 0) parts.push(t('impact.transition.added', {count: added}))
      return list.format(parts)
    },
    [isPartial, list, orderText, t],
  )
}

/** What goes elsewhere between two configurations, a list for each transition; nothing where nothing changes. */
export function ChangeLists(props: {
  readonly after: RoutingConfig
  readonly before: RoutingConfig
  readonly changes: MarketChanges
}) {
  const {after, before, changes} = props
  const nameOf = useNameInEither(before, after)
  if (changes.transitions.length === 0) return null
  return (
    <Stack gap={3}>
      {changes.transitions.map((transition) => (
        <ChangeList
          key={`${transition.from} ${transition.to}`}
          nameOf={nameOf}
          transition={transition}
        />
      ))}
    </Stack>
  )
}

/** Names a document as it will be called, and one that goes as it is called now. */
export function useNameInEither(
  before: RoutingConfig,
  after: RoutingConfig,
): (id: string) => string {
  const nameBefore = useDocumentName(before)
  const nameAfter = useDocumentName(after)
  const {categoryGroups, subcategories} = after
  return useCallback(
    (id) => (subcategories.has(id) || categoryGroups.has(id) ? nameAfter(id) : nameBefore(id)),
    [categoryGroups, nameAfter, nameBefore, subcategories],
  )
}

/** So many rows stand there at first; the rest comes when it is asked for. */
const firstRows = 12
const firstNames = 6

/** The tickets that go from one destination to another: which, and of which groups and sub-categories. */
function ChangeList(props: {
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

/** Where a case goes, with its icon and its word. */
function DestinationBadge(props: {readonly destination: Destination}) {
  const {destination} = props
  const {t} = useWords()
  const isOutcome = destination !== 'impossible'
  const Icon = isOutcome ? outcomeIcon[destination] : CloseIcon
  return (
    <Flex align="center" gap={2}>
      <Text muted size={1}>
        <Icon aria-hidden />
      </Text>
      <Badge fontSize={1} tone={isOutcome ? outcomeTone[destination] : 'default'}>
        {t(isOutcome ? `outcome.${destination}` : 'impact.destination.impossible')}
      </Badge>
    </Flex>
  )
}
