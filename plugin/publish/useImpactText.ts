import {useMemo} from 'react'
import {useListFormat, useTranslation} from 'sanity'

import {headlineCounts, type MarketChanges} from '../../engine/transitions.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'

/** Changes in one line: "2 sub-categories from STORE to GENERAL, 1 sub-category from GENERAL to not forwarded". */
export function useImpactText(
  impact: (MarketChanges & {readonly partnerChanges?: readonly unknown[]}) | undefined,
): string | undefined {
  const {t} = useTranslation(supportRoutingNamespace)
  const list = useListFormat({style: 'short', type: 'unit'})
  return useMemo(() => {
    if (!impact) return undefined
    const {partnerChanges = [], transitions} = impact
    if (transitions.length === 0) {
      return t(partnerChanges.length > 0 ? 'impact.headline.partners' : 'impact.headline.none')
    }
    const {added, moves, removed} = headlineCounts(transitions)
    const parts = moves.map(({from, subcategories, to}) =>
      t('impact.transition', {
        count: subcategories,
        from: t(`impact.outcome.${from}`),
        to: t(`impact.outcome.${to}`),
      }),
    )
    if (removed > 0) parts.push(t('impact.transition.removed', {count: removed}))
    if (added > 0) parts.push(t('impact.transition.added', {count: added}))
    return list.format(parts)
  }, [impact, list, t])
}
