import {AddIcon} from '@sanity/icons/Add'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {TrashIcon} from '@sanity/icons/Trash'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {type CardTone, Checkbox, Flex, Stack, Text} from '@sanity/ui'
import {type ComponentType, useMemo} from 'react'
import {useListFormat} from 'sanity'

import type {RoutingConfig, SubcategoryConfig} from '../../../engine/index.ts'
import {useDocumentName} from '../../content/documentNames.ts'
import {useContentStatus, useRoutingConfig} from '../../content/useRoutingConfig.ts'
import {Choice} from '../../elements/Choice.tsx'
import {useWords} from '../../i18n/useWords.ts'
import type {PasteChoices, PasteNotice, PastePlan, TitleConflict} from './planPaste.ts'
import {LineList, PreviewCard} from './PreviewCard.tsx'
import type {StoredIssue} from './readIssues.ts'

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

/** Entries that replacing the list takes away; first those whose ids sub-categories still use. */
function RemovedIssues(props: {
  readonly removed: readonly StoredIssue[]
  readonly removedIds: readonly string[]
}) {
  const {removed, removedIds} = props
  const {t} = useWords()
  const list = useListFormat({style: 'long', type: 'conjunction'})
  const status = useContentStatus()
  const config = useRoutingConfig()
  const nameOf = useDocumentName(config)
  const users = useMemo(() => usersOfIds(config), [config])
  const isKnown = status.kind === 'live' || status.kind === 'stale'
  const usersOf = (id: string) => (removedIds.includes(id) ? (users.get(id) ?? []) : [])
  const used = removed.filter(({id}) => usersOf(id).length > 0)
  const unused = removed.filter(({id}) => usersOf(id).length === 0)
  const title = t('knowledge-force-list.removed', {count: removed.length})
  return (
    <PreviewCard icon={TrashIcon} kind="removed" title={title} tone="critical">
      {!isKnown && <Text size={1}>{t('knowledge-force-list.removed.unknown')}</Text>}
      <LineList
        label={title}
        lines={[...used, ...unused].map(({id, key, title}) => {
          const names = usersOf(id).map((user) => nameOf(user.id))
          const issue = [id, title].filter(Boolean).join(' · ')
          return {
            key,
            text:
              names.length > 0
                ? t('knowledge-force-list.removed.used', {issue, names: list.format(names)})
                : issue,
          }
        })}
      />
    </PreviewCard>
  )
}

function usersOfIds(config: RoutingConfig): ReadonlyMap<unknown, readonly SubcategoryConfig[]> {
  const users = new Map<unknown, SubcategoryConfig[]>()
  for (const subcategory of config.subcategories.values()) {
    const known = users.get(subcategory.knowledgeForceIssueId)
    if (known) known.push(subcategory)
    else users.set(subcategory.knowledgeForceIssueId, [subcategory])
  }
  return users
}

/** Ids of the list that came with another title: one answer for all of them. */
function TitleConflicts(props: {
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
