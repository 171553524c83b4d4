import {useMemo} from 'react'
import {useListFormat, useTranslation} from 'sanity'

import {supportRoutingNamespace} from '../i18n/index.ts'
import type {MarketChanges} from '../../engine/marketChanges.ts'
import {headlineCounts} from '../../engine/transitions.ts'

/** Changes in one line: "3 of 24 outcomes change: 2 STORE to GENERAL, 1 GENERAL to not forwarded". */
export function useImpactText(impact: MarketChanges | undefined): string | undefined {
  const {t} = useTranslation(supportRoutingNamespace)
  const list = useListFormat({style: 'short', type: 'unit'})
  return useMemo(() => {
    if (!impact) return undefined
    const {changes, total, transitions} = impact
    const count = changes.length
    if (count === 0) return t('impact.headline.none')
    const {added, moves, removed} = headlineCounts(transitions)
    if (added === count) return t('impact.headline.only-added', {count, total})
    if (removed === count) return t('impact.headline.only-removed', {count, total})
    const parts = moves.map(({count, from, to}) =>
      t('impact.transition', {
        count,
        from: t(`impact.outcome.${from}`),
        to: t(`impact.outcome.${to}`),
      }),
    )
    if (removed > 0) parts.push(t('impact.transition.removed', {count: removed}))
    if (added > 0) parts.push(t('impact.transition.added', {count: added}))
    return t('impact.headline.parts', {
      changes: t('impact.headline.changes', {count, total}),
      transitions: list.format(parts),
    })
  }, [impact, list, t])
}
