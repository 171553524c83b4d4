import {Stack} from '@sanity/ui'
import {dequal} from 'dequal/lite'
import type {ItemProps} from 'sanity'

import {focusHome} from '../elements/focusHome.ts'
import {useDocumentFindings} from './DocumentFindingsContext.tsx'
import {FindingsHere} from './FindingsHere.tsx'

/** An item of a group with its findings below it, as they are at this keystroke. */
export function FindingItem(props: ItemProps) {
  const around = useDocumentFindings()
  const here = around?.findings.filter(({path}) => dequal(path, props.path)) ?? []
  // Sanity marks an item as wrong in which somebody is just looking for a sub-category.
  const isBeingChosen = around !== undefined && here.length === 0 && !hasReference(props.value)
  return (
    <Stack {...focusHome} gap={2}>
      {props.renderDefault(isBeingChosen ? {...props, validation: []} : props)}
      <FindingsHere findings={here} />
    </Stack>
  )
}

function hasReference(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '_ref' in value
}
