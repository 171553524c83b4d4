import type {ConfigurationField, ExplainedStep, RoutingConfig} from '../../../engine/index.ts'
import {typeOfDocument} from '../../content/documentNames.ts'

/** A field that a rule read, with what a link to it needs to know. */
export interface StepField extends ConfigurationField {
  readonly documentType: string
  /** Of its document, where that is another than the one in view. */
  readonly name?: string
}

/** The fields that a rule read; those of other documents have the document's name. */
export function fieldsOfStep(
  {fields}: ExplainedStep,
  config: RoutingConfig,
  documentInView: string,
  nameOf: (documentId: string) => string,
): readonly StepField[] {
  return fields.map((field) => ({
    ...field,
    documentType: typeOfDocument(config, field.documentId),
    ...(field.documentId !== documentInView && {name: nameOf(field.documentId)}),
  }))
}
