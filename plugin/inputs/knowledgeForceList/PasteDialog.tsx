import {Button, Dialog, Flex, Stack, Text, TextArea} from '@sanity/ui'
import {useDeferredValue, useId, useMemo, useState} from 'react'

import {Choice} from '../../elements/Choice.tsx'
import {type Translate, useWords} from '../../i18n/useWords.ts'
import type {IssueItem} from './issuePatches.ts'
import {parseTable, readPastedIssues, readStoredIssues} from './readIssues.ts'
import {PastePreview} from './PastePreview.tsx'
import {type PasteChoices, type PastePlan, planPaste} from './planPaste.ts'

const carefulChoices: PasteChoices = {includeHeading: false, mode: 'add', titles: 'stored'}

/** Takes a text from a spreadsheet, and shows what it would do to the list before anything is changed. */
export default function PasteDialog(props: {
  readonly initialText: string
  readonly onApply: (plan: PastePlan) => void
  readonly onClose: () => void
  /** The list as it is now; a plan follows it while the dialog is open. */
  readonly value: readonly IssueItem[]
}) {
  const {initialText, onApply, onClose, value} = props
  const {t} = useWords()
  const id = useId()
  const [text, setText] = useState(initialText)
  const [choices, setChoices] = useState(carefulChoices)
  const shownText = useDeferredValue(text)
  const table = useMemo(() => parseTable(shownText), [shownText])
  const pasted = useMemo(() => readPastedIssues(table.rows), [table])
  const stored = useMemo(() => readStoredIssues(value), [value])
  const plan = useMemo(() => planPaste(pasted, stored, choices), [choices, pasted, stored])
  const change = (part: Partial<PasteChoices>) => setChoices({...choices, ...part})
  const isEmpty = shownText.trim() === ''

  return (
    <Dialog
      __unstable_autoFocus={false}
      footer={
        <Flex gap={2} justify="flex-end" padding={3}>
          <Button
            fontSize={1}
            mode="bleed"
            onClick={onClose}
            text={t('knowledge-force-list.cancel')}
          />
          <Button
            // What is applied is what is shown.
            disabled={text !== shownText || !plan.changes}
            fontSize={1}
            onClick={() => onApply(plan)}
            text={t(`knowledge-force-list.apply.${choices.mode}`)}
            tone={plan.removed.length > 0 ? 'critical' : 'primary'}
          />
        </Flex>
      }
      header={t('knowledge-force-list.title')}
      id={`${id}-dialog`}
      onClose={onClose}
      width={1}
    >
      <Stack gap={5} padding={4}>
        <Stack gap={3}>
          <Text as="label" htmlFor={`${id}-text`} size={1} weight="medium">
            {t('knowledge-force-list.text')}
          </Text>
          <Text id={`${id}-hint`} muted size={1}>
            {t('knowledge-force-list.hint')}
          </Text>
          <TextArea
            aria-describedby={`${id}-hint`}
            fontSize={1}
            id={`${id}-text`}
            onChange={({currentTarget}) => setText(currentTarget.value)}
            ref={focusField}
            rows={6}
            spellCheck={false}
            value={text}
          />
        </Stack>
        <Choice
          label={t('knowledge-force-list.mode')}
          onChange={(mode) => change({mode})}
          options={[
            {title: t('knowledge-force-list.mode.add'), value: 'add'},
            {title: t('knowledge-force-list.mode.replace'), value: 'replace'},
          ]}
          value={choices.mode}
        />
        <Text aria-live="polite" data-testid="paste-summary" size={1} weight="medium">
          {isEmpty ? t('knowledge-force-list.nothing-pasted') : summaryOf(plan, choices, t)}
        </Text>
        {!isEmpty && (
          <PastePreview
            choices={choices}
            onChange={change}
            plan={plan}
            unmatchedQuotes={table.unmatchedQuotes}
          />
        )}
      </Stack>
    </Dialog>
  )
}

/** The text is what the dialog is for, so that is where typing and pasting go. */
function focusField(field: HTMLTextAreaElement | null): void {
  field?.focus()
}

/** The whole plan in a sentence or two; a screen reader hears it after each change. */
function summaryOf(plan: PastePlan, {titles}: PasteChoices, t: Translate): string {
  if (plan.mode === 'replace' && plan.result.length === 0) {
    return t('knowledge-force-list.nothing-to-keep')
  }
  const parts = {
    added: plan.added.length,
    'kept-titles': titles === 'stored' ? plan.conflicts.length : 0,
    removed: plan.removed.length,
    retitled: titles === 'pasted' ? plan.conflicts.length : 0,
    skipped: plan.notices.filter(({code}) => skippedCodes.has(code)).length,
  }
  const said = (['added', 'removed', 'retitled', 'kept-titles', 'skipped'] as const).filter(
    (part) => part === 'added' || parts[part] > 0,
  )
  const words = said.map((part) => t(`knowledge-force-list.summary.${part}`, {count: parts[part]}))
  return [...words, ...(plan.changes ? [] : [t('knowledge-force-list.no-change')])].join(' ')
}

const skippedCodes = new Set(['double-in-list', 'double-in-paste', 'id-missing'])
