import {useCallback} from 'react'
import {useListFormat} from 'sanity'

import {useMinutes} from '../elements/useOrderText.ts'
import {useWords} from '../i18n/useWords.ts'
import type {ComesTo} from './comesTo.ts'
import type {ListRow} from './listRow.ts'

/** Says a row of a list: "0201 · STORE up to 60 min, then GENERAL"; what the document says of itself alone while no more is known. */
export function useRowText(): (row: ListRow | undefined, own: string) => string {
  const {t} = useWords()
  const comesToText = useComesToText()
  return useCallback(
    (row, own) =>
      [
        own,
        row && comesToText(row.comesTo, row.held !== undefined),
        row?.held !== undefined && row.held > 0 && t('list.held', {count: row.held}),
      ]
        .filter(Boolean)
        .join(' · '),
    [comesToText, t],
  )
}

function useComesToText(): (comes: ComesTo, isGroup: boolean) => string {
  const {t} = useWords()
  const list = useListFormat({style: 'short', type: 'disjunction'})
  const minutes = useMinutes()
  return useCallback(
    (comes, isGroup) => {
      switch (comes.kind) {
        case 'nowhere':
          return t(isGroup ? 'list.holds-nothing' : 'list.in-no-group')
        case 'one':
          return t(`outcome.${comes.outcome}`)
        case 'by-age':
          return t('list.by-age', {
            limit: minutes(comes.limitMs),
            past: t(`outcome.${comes.past}`),
            within: t(`outcome.${comes.within}`),
          })
        case 'several': {
          const outcomes = list.format(comes.outcomes.map((each) => t(`outcome.${each}`)))
          return isGroup ? outcomes : t('list.by-group', {outcomes})
        }
      }
    },
    [list, minutes, t],
  )
}
