import {Text} from '@sanity/ui'

import {Section} from '../elements/Section.tsx'
import {useMinutes} from '../elements/useOrderText.ts'
import {type Translate, useWords} from '../i18n/useWords.ts'
import {ChangeLists} from '../publish/ChangeLists.tsx'
import {limitOf} from './bandCells.ts'
import {type BandRow, ThresholdBands} from './ThresholdBands.tsx'
import type {ThresholdBand} from './thresholdEffect.ts'
import {ThresholdHeadline} from './ThresholdHeadline.tsx'
import {ThresholdReach} from './ThresholdReach.tsx'
import type {KnownEffect} from './useThresholdEffect.ts'

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
