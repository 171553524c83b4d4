import {Flex} from '@sanity/ui'

import type {ExplainedStep, RoutingConfig} from '../../../engine/index.ts'
import {useDocumentName} from '../../content/useDocumentName.ts'
import {FirstOf} from '../../elements/FirstOf.tsx'
import {FieldLink} from '../../findings/FieldLink.tsx'

const firstFields = 3

/** The fields that a rule read, as links that open and focus them; those of other documents with the document's name. */
export function StepFields(props: {
  readonly config: RoutingConfig
  readonly documentId: string
  readonly step: ExplainedStep
}) {
  const {config, documentId, step} = props
  const nameOf = useDocumentName(config)
  if (step.fields.length === 0) return null
  return (
    <FirstOf first={firstFields} items={step.fields}>
      {(shown) => (
        <Flex gap={3} wrap="wrap">
          {shown.map((field) => (
            <FieldLink
              config={config}
              documentId={field.documentId}
              key={JSON.stringify(field)}
              path={field.path}
              {...(field.documentId !== documentId && {name: nameOf(field.documentId)})}
            />
          ))}
        </Flex>
      )}
    </FirstOf>
  )
}
