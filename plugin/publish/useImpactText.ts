import {useMemo} from 'react'
import {useListFormat} from 'sanity'

import {headlineCounts, type MarketChanges} from '../../engine/transitions.ts'
import {useOrderText} from '../elements/useOrderText.ts'
import {useWords} from '../i18n/useWords.ts'

/** Changes in one line: "2 sub-categories: tickets up to 60 min after the order go from STORE to GENERAL". */
export function useImpactText(
  impact: (MarketChanges & {readonly partnerChanges?: readonly unknown[]}) | undefined,
): string | undefined {
  const {t} = useWords()
  const orderText = useOrderText()
  const list = useListFormat({style: 'short', type: 'unit'})
  return useMemo(() => {
    if (!impact) return undefined
    const {partnerChanges = [], transitions} = impact
    if (transitions.length === 0) {
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
  }, [impact, list, orderText, t])
}
