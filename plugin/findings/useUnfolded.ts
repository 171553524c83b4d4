import {useEffect, useRef} from 'react'
import {type FieldProps, isObjectInputProps} from 'sanity'

/**
 * Unfolds the fieldset with the field inside of an object that a link leads to: Sanity opens the way to the object, and no
 * further.
 *
 * Only as the focus comes there, so that whoever folds it again is left alone.
 */
export function useUnfolded({inputProps}: FieldProps): void {
  const object = isObjectInputProps(inputProps) ? inputProps : undefined
  const [target] = object?.focusPath ?? []
  const fold = object?.members.find(
    (member) =>
      member.kind === 'fieldSet' &&
      member.fieldSet.members.some((each) => each.kind === 'field' && each.name === target),
  )
  const name = fold?.kind === 'fieldSet' ? fold.fieldSet.name : undefined
  const expand = object?.onFieldSetExpand
  const last = useRef<unknown>(undefined)
  useEffect(() => {
    if (last.current === target) return
    last.current = target
    if (name !== undefined) expand?.(name)
  }, [expand, name, target])
}
