import {Card, Stack, Text} from '@sanity/ui'
import {Autocomplete} from '@sanity/ui/autocomplete'
import {type FocusEvent, useMemo, useState} from 'react'
import {set, type StringInputProps, unset, useTranslation} from 'sanity'

import {useContentSnapshot, useRoutingConfig} from '../content/useRoutingConfig.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'

interface IssueOption {
  readonly title: string
  readonly value: string
}

/** Chooses from the market's list while typing an id or a title; a plain text field where the market has no list. */
export function KnowledgeForceIssueInput(props: StringInputProps) {
  const {elementProps, onChange, readOnly, renderDefault, value = ''} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const {status} = useContentSnapshot()
  const issues = useRoutingConfig().settings?.knowledgeForceIssues
  const [query, setQuery] = useState<string | null>(null)
  const options = useMemo(
    () =>
      (issues ?? []).map(({id, title}) => ({title: title ? `${id} · ${title}` : id, value: id})),
    [issues],
  )
  if (options.length === 0) {
    // Whether the market has a list is not known before its settings are.
    return renderDefault(status.kind === 'loading' ? {...props, readOnly: true} : props)
  }

  const shown = showStoredValue(
    value,
    options.find((option) => option.value === value),
  )
  // The stored value stands in the field until somebody types: with it, everything can be chosen.
  const isOffered = (typed: string, option: IssueOption) =>
    typed === shown || matches(typed, option)
  const isUnknown =
    query !== null && query.trim() !== '' && !options.some((each) => isOffered(query, each))

  function change(id: string): void {
    setQuery(null)
    onChange(id === '' ? unset() : set(id))
  }

  /** An id that is typed to its end is chosen, without another key. */
  function follow(typed: string | null): void {
    setQuery(typed)
    const id = typed?.trim()
    if (id !== value && options.some((option) => option.value === id)) onChange(set(id))
  }

  return (
    <Stack gap={3}>
      <Autocomplete
        {...elementProps}
        filterOption={isOffered}
        onChange={change}
        onFocus={(event: FocusEvent<HTMLInputElement>) => {
          elementProps.onFocus(event)
          event.currentTarget.select()
        }}
        onQueryChange={follow}
        openButton
        options={options}
        placeholder={t('knowledge-force-id.placeholder')}
        readOnly={readOnly}
        renderOption={renderIssue}
        renderValue={showStoredValue}
        value={value}
      />
      {isUnknown && (
        <Text aria-live="polite" muted size={1}>
          {t('knowledge-force-id.no-match', {query})}
        </Text>
      )}
    </Stack>
  )
}

function renderIssue({title}: IssueOption) {
  return (
    <Card as="button" padding={3}>
      <Text size={1} textOverflow="ellipsis">
        {title}
      </Text>
    </Card>
  )
}

/** A stored id that is not in the list shows as it is stored. */
function showStoredValue(value: string, option?: IssueOption): string {
  return option?.title ?? value
}

function matches(query: string, option: IssueOption): boolean {
  return option.title.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase())
}
