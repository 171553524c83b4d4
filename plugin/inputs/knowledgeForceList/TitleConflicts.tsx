import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'

import {Choice} from '../../elements/Choice.tsx'
import {useWords} from '../../i18n/useWords.ts'
import {LineList} from './LineList.tsx'
import type {PasteChoices, TitleConflict} from './planPaste.ts'
import {PreviewCard} from './PreviewCard.tsx'

/** Ids of the list that came with another title: one answer for all of them. */
export function TitleConflicts(props: {
  readonly conflicts: readonly TitleConflict[]
  readonly onChange: (titles: PasteChoices['titles']) => void
  readonly titles: PasteChoices['titles']
}) {
  const {conflicts, onChange, titles} = props
  const {t} = useWords()
  const title = t('knowledge-force-list.conflicts', {count: conflicts.length})
  return (
    <PreviewCard icon={WarningOutlineIcon} kind="conflicts" title={title} tone="caution">
      <LineList
        label={title}
        lines={conflicts.map((conflict) => ({
          key: String(conflict.row),
          text: t(
            conflict.stored === ''
              ? 'knowledge-force-list.conflicts.line.no-title'
              : 'knowledge-force-list.conflicts.line',
            {...conflict},
          ),
        }))}
      />
      <Choice
        label={t('knowledge-force-list.conflicts.choice')}
        onChange={onChange}
        options={[
          {title: t('knowledge-force-list.conflicts.stored'), value: 'stored'},
          {title: t('knowledge-force-list.conflicts.pasted'), value: 'pasted'},
        ]}
        value={titles}
      />
    </PreviewCard>
  )
}
