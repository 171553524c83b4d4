import {type RefCallback, useEffect, useState} from 'react'

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
export function usePastedTable(
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
