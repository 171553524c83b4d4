import {LockIcon} from '@sanity/icons/Lock'
import {Flex, Stack, Text} from '@sanity/ui'
import type {FieldProps} from 'sanity'

import type {Finding} from '../../engine/index.ts'
import {focusHome} from '../elements/focusHome.ts'
import {FixButton} from '../fixes/FixButton.tsx'
import {useEditRefusal} from '../rights/useEditRefusal.ts'
import {useDocumentFindings} from './DocumentFindingsContext.tsx'
import {FindingsHere} from './FindingsHere.tsx'
import {useFocusOnceWritable} from './useFocusOnceWritable.ts'

/**
 * A field with its findings below it, as they are at this keystroke.
 *
 * Sanity's own marks are made when the document changes; these follow every document that decides.
 */
export function FindingField(props: FieldProps) {
  const around = useDocumentFindings()
  const [field] = props.path
  const refusal = useEditRefusal()(field)
  useFocusOnceWritable(props)
  if (!around) return props.renderDefault(props)
  const {config, document, findings, readOnly} = around
  const inside = findings.filter(({path}) => path[0] === field)
  return (
    <Stack {...focusHome} gap={3}>
      {props.renderDefault(props)}
      {refusal !== undefined && (
        <Flex data-testid="edit-refused" gap={2}>
          <Text muted size={1}>
            <LockIcon />
          </Text>
          <Text muted size={1}>
            {refusal}
          </Text>
        </Flex>
      )}
      <FindingsHere findings={inside.filter((finding) => !sitsOnItem(finding))} />
      {!readOnly &&
        sameFixes(inside.filter(sitsOnItem)).map((same) => (
          <FixButton config={config} document={document} findings={same} key={same[0]?.code} />
        ))}
    </Stack>
  )
}

/** Whether an item of a list shows the finding itself. */
function sitsOnItem({path}: Finding): boolean {
  return typeof path[1] === 'object'
}

/** Findings of one code on several items that one button can repair together. */
function sameFixes(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const fixable = findings.filter(({fix}) => fix !== undefined)
  const byCode = Map.groupBy(fixable, ({code}) => code)
  return [...byCode.values()].filter((same) => same.length > 1)
}
