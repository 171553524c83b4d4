import {AddIcon} from '@sanity/icons/Add'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {type CardTone, Checkbox, Flex, Stack, Text} from '@sanity/ui'
import type {ComponentType} from 'react'

import {useWords} from '../../i18n/useWords.ts'
import {LineList} from './LineList.tsx'
import type {PasteChoices, PasteNotice, PastePlan} from './planPaste.ts'
import {PreviewCard} from './PreviewCard.tsx'
import {RemovedIssues} from './RemovedIssues.tsx'
import {TitleConflicts} from './TitleConflicts.tsx'

interface Look {
  readonly icon: ComponentType
  readonly tone: CardTone
}

const warning: Look = {icon: WarningOutlineIcon, tone: 'caution'}
const note: Look = {icon: InfoOutlineIcon, tone: 'default'}

/** In this order: first what may be a mistake, then what is left out without harm. */
const noticeLook: Record<PasteNotice['code'], Look> = {
  'looks-like-without-zeros': warning,
  'looks-like': warning,
  'other-length': warning,
  'id-missing': warning,
  'double-in-paste': warning,
  'double-in-list': note,
  'id-trimmed': note,
  'extra-columns': note,
}

/** Everything that a paste would do, with the choices that it leaves. */
export function PastePreview(props: {
  readonly choices: PasteChoices
  readonly onChange: (part: Partial<PasteChoices>) => void
  readonly plan: PastePlan
  readonly unmatchedQuotes: boolean
}) {
  const {choices, onChange, plan, unmatchedQuotes} = props
  const {t} = useWords()
  const {added, conflicts, heading, notices, removed} = plan
  return (
    <Stack gap={3}>
      {unmatchedQuotes && (
        <PreviewCard
          icon={WarningOutlineIcon}
          kind="unmatched-quotes"
          title={t('knowledge-force-list.unmatched-quotes')}
          tone="caution"
        />
      )}
      {heading && (
        <PreviewCard
          icon={InfoOutlineIcon}
          kind="heading"
          title={t('knowledge-force-list.heading', {
            cells: [heading.id, heading.title].filter(Boolean).join(' · '),
            row: heading.row,
          })}
          tone="default"
        >
          <Flex align="center" as="label" gap={2}>
            <Checkbox
              checked={choices.includeHeading}
              onChange={({currentTarget}) => onChange({includeHeading: currentTarget.checked})}
            />
            <Text size={1}>{t('knowledge-force-list.heading.include')}</Text>
          </Flex>
        </PreviewCard>
      )}
      {removed.length > 0 && <RemovedIssues removed={removed} removedIds={plan.removedIds} />}
      {conflicts.length > 0 && (
        <TitleConflicts
          conflicts={conflicts}
          onChange={(titles) => onChange({titles})}
          titles={choices.titles}
        />
      )}
      {Object.entries(noticeLook).map(([code, look]) => (
        <Notices key={code} look={look} notices={notices.filter((each) => each.code === code)} />
      ))}
      {added.length > 0 && (
        <PreviewCard
          icon={AddIcon}
          kind="added"
          title={t('knowledge-force-list.added', {count: added.length})}
          tone="positive"
        >
          <LineList
            label={t('knowledge-force-list.added', {count: added.length})}
            lines={added.map(({id, row, title}) => ({
              key: String(row),
              text: title === '' ? id : `${id} · ${title}`,
            }))}
          />
        </PreviewCard>
      )}
    </Stack>
  )
}

function Notices(props: {readonly look: Look; readonly notices: readonly PasteNotice[]}) {
  const {look, notices} = props
  const {t} = useWords()
  const [first] = notices
  if (!first) return null
  const title = t(`knowledge-force-list.${first.code}`, {count: notices.length})
  return (
    <PreviewCard icon={look.icon} kind={first.code} title={title} tone={look.tone}>
      <LineList
        label={title}
        lines={notices.map((notice) => ({
          key: String(notice.row),
          text: t(`knowledge-force-list.${variantOf(notice)}.line`, {...notice}),
        }))}
      />
    </PreviewCard>
  )
}

/** Rows of one kind that need other words. */
function variantOf(notice: PasteNotice) {
  return notice.code === 'double-in-paste' && notice.title !== undefined
    ? 'double-in-paste.other-title'
    : notice.code
}
