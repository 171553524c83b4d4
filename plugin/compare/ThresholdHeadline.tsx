import {ClockIcon} from '@sanity/icons/Clock'
import {TransferIcon} from '@sanity/icons/Transfer'
import {Card, type CardTone, Flex, Stack, Text} from '@sanity/ui'

import {useIsPartial} from '../content/useRoutingConfig.ts'
import {outcomeTone} from '../elements/outcomeLook.ts'
import {useMinutes, useOrderText} from '../elements/useOrderText.ts'
import {useWords} from '../i18n/useWords.ts'
import {useImpactText} from '../publish/ChangeLists.tsx'
import {
  type KnownEffect,
  limitOf,
  type ThresholdBand,
  type ThresholdEffect,
} from './thresholdEffect.ts'

/** The answer: which tickets go elsewhere, or what the threshold means as it is. */
export function ThresholdHeadline(props: KnownEffect) {
  const {effect, sides} = props
  const {t} = useWords()
  const meaning = useMeaning(effect)
  const moves = useMoves(effect)
  const impact = useImpactText(effect.changes)
  const moved = effect.bands.find(({after, before}) => after !== before)
  const isEdited = sides.editedIn !== 'published'
  const Icon = moved ? TransferIcon : ClockIcon
  const isUnlimited = effect.bands.length > 0 && limitOf(effect.bands, 'after') === undefined
  return (
    <Card aria-live="polite" border padding={4} radius={3} tone={toneOf(moved, isUnlimited)}>
      <Flex gap={3}>
        <Text size={2}>
          <Icon aria-hidden />
        </Text>
        <Stack flex={1} gap={4}>
          {(moved ? moves : [meaning]).map((sentence) => (
            <Text as="h2" key={sentence} size={2} weight="semibold">
              {sentence}
            </Text>
          ))}
          {moved && isUnlimited && <Text size={1}>{t('note.threshold-not-configured')}</Text>}
          {moved && (
            <Text size={1}>
              {t('settings-preview.changed', {
                count: effect.changed.subcategories,
                groups: t('settings-preview.groups', {count: effect.changed.categoryGroups}),
              })}
            </Text>
          )}
          {isEdited && !moved && (
            <Text data-testid="settings-impact" size={1}>
              {impact}
            </Text>
          )}
          {isEdited && (
            <Text muted size={1}>
              {t(
                sides.editedIn === 'drafts'
                  ? 'settings-preview.compared.draft'
                  : 'settings-preview.compared.release',
              )}
            </Text>
          )}
        </Stack>
      </Flex>
    </Card>
  )
}

/** More tickets for stores are no good news where they come of a threshold that is missing. */
function toneOf(moved: ThresholdBand | undefined, isUnlimited: boolean): CardTone {
  if (isUnlimited) return 'caution'
  return moved ? outcomeTone[moved.after] : 'transparent'
}

/** What the threshold means while nothing moves. */
function useMeaning({bands, reach}: ThresholdEffect): string {
  const isPartial = useIsPartial()
  const {t} = useWords()
  const minutes = useMinutes()
  if (reach.subcategories === 0) {
    return t(isPartial ? 'settings-preview.means.not-seen' : 'settings-preview.means.nobody')
  }
  const limit = limitOf(bands, 'after')
  const count = reach.subcategories
  const groups = t('settings-preview.groups', {count: reach.categoryGroups})
  return limit === undefined
    ? t('settings-preview.means.no-limit', {count, groups})
    : t('settings-preview.means.limit', {count, groups, limit: minutes(limit)})
}

/** A sentence for each interval of ages that goes elsewhere; one, since nothing but one threshold moves. */
function useMoves({bands}: ThresholdEffect): readonly string[] {
  const {t} = useWords()
  const orderText = useOrderText()
  return bands
    .filter(({after, before}) => after !== before)
    .map(({after, before, order}) =>
      t('settings-preview.moves', {
        from: t(`impact.outcome.${before}`),
        order: orderText(order),
        to: t(`impact.outcome.${after}`),
      }),
    )
}
