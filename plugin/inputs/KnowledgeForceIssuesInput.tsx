import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {Button, Stack} from '@sanity/ui'
import {lazy, Suspense, useRef, useState} from 'react'
import {type ArrayOfObjectsInputProps} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {useIssueChange} from './knowledgeForceList/useIssueChange.tsx'
import {usePastedTable} from './knowledgeForceList/usePastedTable.ts'

const PasteDialog = lazy(() => import('./knowledgeForceList/PasteDialog.tsx'))

/** Sanity's own list, which also takes two columns of a spreadsheet. */
export function KnowledgeForceIssuesInput(props: ArrayOfObjectsInputProps) {
  const {onChange, readOnly = false, renderDefault, value} = props
  const {t} = useWords()
  const button = useRef<HTMLButtonElement>(null)
  /** The text that the dialog starts with, while it is open. */
  const [pasted, setPasted] = useState<string>()
  const list = usePastedTable(!readOnly, setPasted)
  const change = useIssueChange(value, onChange, readOnly)

  function close(): void {
    setPasted(undefined)
    button.current?.focus()
  }

  return (
    <Stack gap={2} ref={list}>
      {renderDefault(props)}
      {!readOnly && (
        <Button
          fontSize={1}
          icon={ClipboardIcon}
          mode="ghost"
          onClick={() => setPasted('')}
          ref={button}
          text={t('knowledge-force-list.paste')}
        />
      )}
      {!readOnly && pasted !== undefined && (
        <Suspense fallback={null}>
          <PasteDialog
            initialText={pasted}
            onApply={(plan) => {
              change(plan)
              close()
            }}
            onClose={close}
            value={value ?? []}
          />
        </Suspense>
      )}
    </Stack>
  )
}
