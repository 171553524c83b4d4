import {Flex} from '@sanity/ui'

import {FirstOf} from '../../elements/FirstOf.tsx'
import {FieldLink} from '../../findings/FieldLink.tsx'
import type {StepField} from './fieldsOfStep.ts'

const firstFields = 3

/** The fields that a rule read, as links that open and focus them. */
export function StepFields(props: {readonly fields: readonly StepField[]}) {
  const {fields} = props
  if (fields.length === 0) return null
  return (
    <FirstOf first={firstFields} items={fields}>
      {(shown) => (
        <Flex gap={3} wrap="wrap">
          {shown.map((field) => (
            <FieldLink key={JSON.stringify([field.documentId, field.path])} {...field} />
          ))}
        </Flex>
      )}
    </FirstOf>
  )
}
