import {useEffect} from 'react'
import type {FieldProps} from 'sanity'

/**
 * Gives a field the focus that a link to it asked for, as soon as the field can be written in.
 *
 * Sanity asks a field once, and a form that opens is read-only for a moment: switches and radios are disabled then, and
 * what is disabled takes no focus.
 */
export function useFocusOnceWritable({inputProps}: FieldProps): void {
  const {elementProps, focused, readOnly} = inputProps
  const {ref} = elementProps
  const isDue = focused === true && readOnly !== true
  useEffect(() => {
    const element: unknown = ref.current
    if (!isDue || !(element instanceof HTMLElement)) return
    const {activeElement, body} = element.ownerDocument
    // Whoever went on meanwhile is not called back.
    if (activeElement === body) element.focus()
  }, [isDue, ref])
}
