import {TrashIcon} from '@sanity/icons/Trash'
import {Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useListFormat} from 'sanity'

import {useDocumentName} from '../../content/documentNames.ts'
import {useContentStatus, useRoutingConfig} from '../../content/useRoutingConfig.ts'
import type {RoutingConfig, SubcategoryConfig} from '../../../engine/index.ts'
import {useWords} from '../../i18n/useWords.ts'
import {LineList} from './LineList.tsx'
import {PreviewCard} from './PreviewCard.tsx'
import type {StoredIssue} from './storedIssues.ts'

/** Entries that replacing the list takes away; first those whose ids sub-categories still use. */
export function RemovedIssues(props: {
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
