import {Flex} from '@sanity/ui'

import {
  type ConfigurationField,
  type ExplainedStep,
  type RoutingConfig,
  settingsId,
} from '../../../engine/index.ts'
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
  const fields = fieldsOf(config, step)
  if (fields.length === 0) return null
  return (
    <FirstOf first={firstFields} items={fields}>
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

/** Where nothing is configured yet, the field in which that would be done. */
function fieldsOf(config: RoutingConfig, step: ExplainedStep): readonly ConfigurationField[] {
  if (step.rule !== 'within-threshold' || step.fields.length > 0) return step.fields
  return [{documentId: settingsId, path: [config.fieldNames.storeSupportTicketTimeThreshold]}]
}
