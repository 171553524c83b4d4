import {Box, Card, Flex, Grid, Text} from '@sanity/ui'
import {Fragment} from 'react'

import {outcomeTone} from '../elements/outcomeLook.ts'
import {useMinutes} from '../elements/useOrderText.ts'
import {useWords} from '../i18n/useWords.ts'
import {bandCellsOf, bandWeightsOf, limitOf} from './bandCells.ts'
import type {ThresholdBand} from './thresholdEffect.ts'

/** One row: a side of the settings, with the word for it. */
export interface BandRow {
  readonly side: 'before' | 'after'
  readonly title: string
}

/** How long after its order a ticket still goes to the store: a sentence for each row, and the rows drawn on one scale. */
export function ThresholdBands(props: {
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
