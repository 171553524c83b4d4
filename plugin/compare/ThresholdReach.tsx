import {Stack, Text} from '@sanity/ui'

import {Section} from '../elements/Section.tsx'
import {useWords} from '../i18n/useWords.ts'
import type {ThresholdReach as Reach} from './thresholdEffect.ts'

/** How many sub-categories the threshold counts for at all, and for which tickets of theirs. */
export function ThresholdReach(props: {
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
