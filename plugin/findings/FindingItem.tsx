import {Stack} from '@sanity/ui'
import {dequal} from 'dequal/lite'
import type {ItemProps} from 'sanity'

import {focusHome} from '../elements/focusHome.ts'
import {useDocumentFindings} from './DocumentFindingsContext.tsx'
import {FindingsHere} from './FindingsHere.tsx'
import {useLiveMarks} from './useLiveMarks.ts'

/** An item of a group with its findings below it, as they are at this keystroke. */
export function FindingItem(props: ItemProps) {
  const around = useDocumentFindings()
  const here = around?.findings.filter(({path}) => dequal(path, props.path)) ?? []
  const validation = useLiveMarks(props.validation, props.path)
  return (
    <Stack {...focusHome} gap={2}>
      {props.renderDefault({...props, validation})}
      <FindingsHere findings={here} />
    </Stack>
  )
}
