import {Stack} from '@sanity/ui'
import {dequal} from 'dequal/lite'
import type {ItemProps} from 'sanity'

import {focusHome} from '../elements/focusHome.ts'
import {type DocumentFindings, useDocumentFindings} from './DocumentFindingsContext.tsx'
import {FindingsHere} from './FindingsHere.tsx'
import {useLiveMarks} from './useLiveMarks.ts'

/** An item of a group with its findings below it, as they are at this keystroke. */
export function FindingItem(props: ItemProps) {
  const around = useDocumentFindings()
  const here = around?.findings.filter(({path}) => dequal(path, props.path)) ?? []
  // Sanity marks what is told a moment later: an item that somebody is just choosing or making a sub-category for.
  const isUnfinished = around !== undefined && here.length === 0 && !isKnown(props.value, around)
  const marks = useLiveMarks(props.validation, props.path)
  return (
    <Stack {...focusHome} gap={2}>
      {props.renderDefault({...props, validation: isUnfinished ? [] : marks})}
      <FindingsHere findings={here} />
    </Stack>
  )
}

/** Whether an item refers to a sub-category that exists in any state. */
function isKnown(item: unknown, {config}: DocumentFindings): boolean {
  if (typeof item !== 'object' || item === null || !('_ref' in item)) return false
  const {subcategories, unpublishedSubcategories} = config
  const {_ref: ref} = item
  return typeof ref === 'string' && (subcategories.has(ref) || unpublishedSubcategories.has(ref))
}
