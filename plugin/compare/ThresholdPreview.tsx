import {Box, Card, Flex, Grid, Stack, Text} from '@sanity/ui'
import {Fragment} from 'react'

import {outcomeTone} from '../elements/outcomeLook.ts'
import {Section} from '../elements/Section.tsx'
import {useMinutes} from '../elements/useOrderText.ts'
import {type Translate, useWords} from '../i18n/useWords.ts'
import {ChangeLists} from '../publish/ChangeLists.tsx'
import {
  bandCellsOf,
  bandWeightsOf,
  type KnownEffect,
  limitOf,
  type ThresholdBand,
  type ThresholdReach as Reach,
} from './thresholdEffect.ts'
import {ThresholdHeadline} from './ThresholdHeadline.tsx'

/** The threshold's effect: the sentence first, then the picture, what moves, and whom it concerns. */
export function ThresholdPreview(props: KnownEffect) {
  const {effect, sides} = props
  const {after, before, editedIn} = sides
  const {bands, changes, reach} = effect
  const {t} = useWords()
  const minutes = useMinutes()
  const limit = limitOf(bands, 'after')
  return (
    <>
      <ThresholdHeadline {...props} />
      {bands.length > 0 && (
        <Section title={t('settings-preview.time.title')}>
          <ThresholdBands bands={bands} rows={rowsOf(bands, editedIn, t)} />
          {limit !== undefined && (
            <Text muted size={1}>
              {t('settings-preview.exactly', {limit: minutes(limit)})}
            </Text>
          )}
        </Section>
      )}
      <ThresholdReach reach={reach} total={after.subcategories.size} />
      {changes.changes.length > 0 && (
        <Section title={t('settings-preview.changes.title')}>
          <ChangeLists after={after} before={before} changes={changes} />
        </Section>
      )}
    </>
  )
}

/** One row where both sides say the same. */
function rowsOf(
  bands: readonly ThresholdBand[],
  editedIn: string,
  t: Translate,
): readonly BandRow[] {
  const published: BandRow = {side: 'before', title: t('compare.side.published')}
  if (bands.every(({after, before}) => after === before)) return [published]
  const title = t(
    editedIn === 'drafts' ? 'settings-preview.side.draft' : 'settings-preview.side.release',
  )
  return [published, {side: 'after', title}]
}

/** One row: a side of the settings, with the word for it. */
interface BandRow {
  readonly side: 'before' | 'after'
  readonly title: string
}

/** How long after its order a ticket still goes to the store: a sentence for each row, and the rows drawn on one scale. */
function ThresholdBands(props: {
  readonly bands: readonly ThresholdBand[]
  readonly rows: readonly BandRow[]
}) {
  const {bands, rows} = props
  const {t} = useWords()
  const minutes = useMinutes()
  // Words decide how narrow a column can get, the time between the thresholds how wide it is.
  const columns = bandWeightsOf(bands)
    .map((weight) => `minmax(min-content, ${weight}fr)`)
    .join(' ')
  return (
    <Grid gap={2} style={{gridTemplateColumns: columns}}>
      {rows.map(({side, title}) => {
        const limit = limitOf(bands, side)
        return (
          <Fragment key={side}>
            <Box paddingTop={2} style={{gridColumn: '1 / -1'}}>
              <Flex gap={2} wrap="wrap">
                <Text size={1} weight="medium">
                  {title}
                </Text>
                <Text muted size={1}>
                  {limit === undefined
                    ? t('settings-preview.row.none')
                    : t('settings-preview.row', {limit: minutes(limit)})}
                </Text>
              </Flex>
            </Box>
            {bandCellsOf(bands, side).map(({moves, outcome, span, start}) => (
              <Card
                aria-hidden
                border
                key={start}
                padding={2}
                radius={2}
                style={{gridColumn: `${start + 1} / span ${span}`}}
                tone={outcomeTone[outcome]}
              >
                <Text align="center" size={1} weight={moves ? 'bold' : 'regular'}>
                  {t(`outcome.${outcome}`)}
                </Text>
              </Card>
            ))}
          </Fragment>
        )
      })}
      {bands.map(({order: {afterMs}}) => (
        <Text aria-hidden key={afterMs} muted size={0}>
          {afterMs === null ? 0 : minutes(afterMs)}
        </Text>
      ))}
    </Grid>
  )
}

/** How many sub-categories the threshold counts for at all, and for which tickets of theirs. */
function ThresholdReach(props: {
  readonly reach: Reach
  /** All sub-categories of the market. */
  readonly total: number
}) {
  const {reach, total} = props
  const {t} = useWords()
  const count = reach.subcategories
  const others = total - count
  return (
    <Section title={t('settings-preview.reach.title')}>
      <Stack gap={3}>
        <Text size={1}>
          {count === 0
            ? t('settings-preview.reach.nobody')
            : t('settings-preview.reach', {
                count,
                groups: t('settings-preview.groups', {count: reach.categoryGroups}),
              })}
        </Text>
        {reach.partnersOnly > 0 && (
          <Text size={1}>
            {t('settings-preview.reach.partners-only', {count: reach.partnersOnly})}
          </Text>
        )}
        {others > 0 && (
          <Text muted size={1}>
            {t('settings-preview.reach.others', {count: others})}
          </Text>
        )}
      </Stack>
    </Section>
  )
}
