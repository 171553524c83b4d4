import {type RefObject, useEffect, useRef} from 'react'

/** What had the focus last and is no part of a menu: a menu that a dialog is opened from is gone when the dialog is closed. */
export function useLastFocused(): RefObject<HTMLElement | undefined> {
  const last = useRef<HTMLElement>(undefined)
  useEffect(() => {
    const remember = ({target}: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest('[role=menu]')) last.current = target
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  return last
}
