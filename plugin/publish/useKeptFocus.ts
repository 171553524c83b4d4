import {type RefObject, useEffect} from 'react'

/**
 * Keeps the focus in a modal dialog, on its content: the menu from which it was opened takes the focus back, and then goes away.
 */
export function useKeptFocus(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const bringBack = ({target}: FocusEvent) => {
      const dialog = content.current?.closest('[role=dialog]')
      if (dialog && target instanceof Node && !dialog.contains(target)) content.current?.focus()
    }
    document.addEventListener('focusin', bringBack)
    return () => document.removeEventListener('focusin', bringBack)
  }, [content])
}
