import {Card, Text} from '@sanity/ui'
import {Autocomplete} from '@sanity/ui/autocomplete'
import {useCallback, useMemo} from 'react'
import {set, type StringInputProps, unset, useTranslation} from 'sanity'

import {useRoutingConfig} from '../content/useRoutingConfig.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'

/** Chooses from the market's list while typing an id or a title; a plain text field where the market has no list. */
export function KnowledgeForceIssueInput(props: StringInputProps) {
  const {elementProps, onChange, readOnly, renderDefault, value} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const issues = useRoutingConfig().settings?.knowledgeForceIssues
  const options = useMemo(
    () =>
      (issues ?? []).map(({id, title}) => ({title: title ? `${id} · ${title}` : id, value: id})),
    [issues],
  )
  const handleChange = useCallback(
    (id: string) => onChange(id === '' ? unset() : set(id)),
    [onChange],
  )
  if (options.length === 0) return renderDefault(props)
  return (
    <Autocomplete
      {...elementProps}
      filterOption={matches}
      onChange={handleChange}
      openButton
      options={options}
      placeholder={t('knowledge-force-id.placeholder')}
      readOnly={readOnly}
      renderOption={renderIssue}
      renderValue={showStoredValue}
      value={value ?? ''}
    />
  )
}

interface IssueOption {
  readonly title: string
  readonly value: string
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
  return option.title.toLocaleLowerCase().includes(query.toLocaleLowerCase())
}
