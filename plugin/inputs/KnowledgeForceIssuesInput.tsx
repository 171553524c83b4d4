import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {Button, Flex, Stack} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {lazy, type RefCallback, Suspense, useEffect, useId, useRef, useState} from 'react'
import {type ArrayOfObjectsInputProps, set, unset} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {changeIssues, isSameList, randomKey} from './knowledgeForceList/issuePatches.ts'
import type {PastePlan} from './knowledgeForceList/planPaste.ts'

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

/** Time to read what happened and to take it back, in milliseconds. */
const undoMs = 30_000

/**
 * Applies a paste in one step, and offers to put the former list back as long as nothing else changed it and
 * it may still be changed.
 */
function useIssueChange(
  value: ArrayOfObjectsInputProps['value'],
  onChange: ArrayOfObjectsInputProps['onChange'],
  readOnly: boolean,
): (plan: PastePlan) => void {
  const toast = useToast()
  const {t} = useWords()
  const id = useId()
  // The toast outlives the render that showed it, and the form as well: then there is nothing it could change.
  const field = useRef<{
    readonly onChange: typeof onChange
    readonly readOnly: boolean
    readonly value: typeof value
  }>(null)
  useEffect(() => {
    field.current = {onChange, readOnly, value}
    return () => {
      field.current = null
    }
  }, [onChange, readOnly, value])

  return (plan) => {
    const former = value
    const {patches, result} = changeIssues(plan, former ?? [], randomKey)
    onChange(patches)

    function undo(): void {
      const now = field.current
      if (!now || now.readOnly || !isSameList(now.value, result)) {
        const reason = !now ? 'closed' : now.readOnly ? 'read-only' : 'changed'
        const title = t(`knowledge-force-list.undo.${reason}`)
        toast.push({closable: true, duration: undoMs, id, status: 'warning', title})
        return
      }
      now.onChange(former ? set(former) : unset())
      toast.push({closable: true, id, status: 'info', title: t('knowledge-force-list.undo.done')})
    }

    toast.push({
      closable: true,
      description: (
        <Flex>
          <Button fontSize={1} mode="ghost" onClick={undo} text={t('knowledge-force-list.undo')} />
        </Flex>
      ),
      duration: undoMs,
      id,
      status: 'success',
      title: t(`knowledge-force-list.applied.${plan.mode}`, {
        added: plan.added.length,
        removed: plan.removed.length,
      }),
    })
  }
}

/** What Sanity puts into the HTML of the clipboard when it copies a field, to find it again. */
const sanityMark = 'sanity-clipboard-base64'

/**
 * Notices a table that is pasted while something within an element has the focus, but no text field.
 *
 * Sanity takes the paste shortcut for itself, before the browser says what is pasted. So the shortcut is held back
 * here until that is known, and handed on unless it is a table.
 *
 * @param onTable - the same function at each render
 * @returns the ref of the element
 */
function usePastedTable(
  isEnabled: boolean,
  onTable: (text: string) => void,
): RefCallback<HTMLElement> {
  const [element, setElement] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (!element || !isEnabled) return undefined
    let heldBack: KeyboardEvent | undefined

    function holdBack(event: KeyboardEvent): void {
      // One that was handed on is not held back again.
      if (!event.isTrusted || !isPasteShortcut(event) || isTextField(event.target)) return
      heldBack = event
      event.stopPropagation()
    }

    function paste(event: ClipboardEvent): void {
      const shortcut = heldBack
      heldBack = undefined
      if (isTextField(event.target)) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const isOfSanity = event.clipboardData?.getData('text/html').includes(sanityMark) === true
      if (!isOfSanity && isTable(text)) {
        event.preventDefault()
        onTable(text)
      } else if (shortcut && !isFileTarget(shortcut.target)) {
        shortcut.target?.dispatchEvent(new KeyboardEvent(shortcut.type, shortcut))
      }
    }

    element.addEventListener('keydown', holdBack)
    element.addEventListener('paste', paste)
    return () => {
      element.removeEventListener('keydown', holdBack)
      element.removeEventListener('paste', paste)
    }
  }, [element, isEnabled, onTable])
  return setElement
}

/** On the list itself Sanity only takes files, and moves the focus into a hidden field to get them; here are none. */
function isFileTarget(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset['isFileTarget'] === 'true'
}

/** Whether a text is more than one cell. */
function isTable(text: string): boolean {
  return /\t|\n./u.test(text.trim())
}

function isPasteShortcut(event: KeyboardEvent): boolean {
  const {altKey, code, ctrlKey, key, metaKey, shiftKey} = event
  const isV = key.toLowerCase() === 'v' || code === 'KeyV'
  return isV && ctrlKey !== metaKey && !altKey && !shiftKey
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
