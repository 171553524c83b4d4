import {Card, Stack, Text, TextInput} from '@sanity/ui'
import {Autocomplete} from '@sanity/ui/autocomplete'
import {type FocusEvent, useMemo, useState} from 'react'
import {set, type StringInputProps, unset} from 'sanity'

import {publishedIdOf} from '../../engine/documentId.ts'
import type {RoutingConfig} from '../../engine/index.ts'
import {useDocumentName} from '../content/documentNames.ts'
import {useContentStatus, useRoutingConfig} from '../content/useRoutingConfig.ts'
import {useDocumentFindings} from '../findings/FindingsInForm.tsx'
import {useWords} from '../i18n/useWords.ts'

interface IssueOption {
  readonly title: string
  readonly value: string
  /** Other sub-categories that have the id already, in words. */
  readonly used: string | undefined
}

/** Chooses from the market's list while typing an id or a title; a plain text field where the market has no list. */
export function KnowledgeForceIssueInput(props: StringInputProps) {
  const {elementProps, onChange, readOnly, renderDefault, value = ''} = props
  const {t} = useWords()
  const status = useContentStatus()
  const config = useRoutingConfig()
  const issues = config.settings?.knowledgeForceIssues
  const usedText = useUsedText(config)
  const [query, setQuery] = useState<string | null>(null)
  /** What was typed last and matched nothing, once the field is left. */
  const [refused, setRefused] = useState<string>()
  const options = useMemo(
    () =>
      (issues ?? []).map(({id, title}) => ({
        title: title ? `${id} · ${title}` : id,
        used: usedText(id),
        value: id,
      })),
    [issues, usedText],
  )
  if (options.length === 0) {
    // Whether the market has a list is not known before its settings are.
    return renderDefault(status.kind === 'loading' ? {...props, readOnly: true} : props)
  }

  const shown = showStoredValue(
    value,
    options.find((option) => option.value === value),
  )
  // What it would be chosen with would still clear it.
  if (readOnly) return <TextInput {...elementProps} readOnly value={shown} />
  // The stored value stands in the field until somebody types: with it, everything can be chosen.
  const isOffered = (typed: string, option: IssueOption) =>
    typed === shown || matches(typed, option)
  const isUnknown = (typed: string) =>
    typed.trim() !== '' && !options.some((each) => isOffered(typed, each))
  const unknown = query === null ? refused : isUnknown(query) ? query : undefined

  function change(id: string): void {
    setRefused(undefined)
    onChange(id === '' ? unset() : set(id))
  }

  /** An id that was typed to its end is chosen without another key; what matches nothing is said to be lost. */
  function leave(event: FocusEvent<HTMLInputElement>): void {
    const typed = query?.trim() ?? ''
    setRefused(isUnknown(typed) ? typed : undefined)
    if (typed !== value && options.some((option) => option.value === typed)) change(typed)
    elementProps.onBlur(event)
  }

  return (
    <Stack gap={3}>
      <Autocomplete
        {...elementProps}
        filterOption={isOffered}
        onBlur={leave}
        onChange={change}
        onFocus={(event: FocusEvent<HTMLInputElement>) => {
          elementProps.onFocus(event)
          event.currentTarget.select()
        }}
        onQueryChange={setQuery}
        openButton
        options={options}
        placeholder={t('knowledge-force-id.placeholder')}
        renderOption={renderIssue}
        renderValue={showStoredValue}
        value={value}
      />
      {unknown !== undefined && (
        <Text aria-live="polite" muted size={1}>
          {t('knowledge-force-id.no-match', {query: unknown})}
        </Text>
      )}
    </Stack>
  )
}

function renderIssue({title, used}: IssueOption) {
  return (
    <Card as="button" padding={3}>
      <Stack gap={2}>
        <Text size={1} textOverflow="ellipsis">
          {title}
        </Text>
        {used !== undefined && (
          <Text muted size={1} textOverflow="ellipsis">
            {used}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

/** Says which sub-categories have an id, other than the one in the form; `undefined` where none has. */
function useUsedText(config: RoutingConfig): (id: string) => string | undefined {
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const ownId = publishedIdOf(useDocumentFindings()?.document._id ?? '')
  return useMemo(() => {
    const users = Map.groupBy(
      [...config.subcategories.values()].filter(({id}) => id !== ownId),
      ({knowledgeForceIssueId}) => knowledgeForceIssueId,
    )
    return (issueId) => {
      const [first, ...others] = users.get(issueId) ?? []
      if (!first) return undefined
      const name = nameOf(first.id)
      return others.length > 0
        ? t('knowledge-force-id.used-more', {count: others.length, name})
        : t('knowledge-force-id.used', {name})
    }
  }, [config, nameOf, ownId, t])
}

/** A stored id that is not in the list shows as it is stored. */
function showStoredValue(value: string, option?: IssueOption): string {
  return option?.title ?? value
}

function matches(query: string, option: IssueOption): boolean {
  return option.title.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase())
}
