import type {SchemaTypeDefinition} from 'sanity'

import {defaultFieldNames} from '../engine/index.ts'
import {knowledgeForceIssue} from './knowledgeForceIssue.ts'
import {localeString} from './localeString.ts'
import {defaultLanguages, type ResolvedSchemaOptions, type SupportSchemaOptions} from './options.ts'
import {supportCategoryGroup} from './supportCategoryGroup.ts'
import {supportSettings} from './supportSettings.ts'
import {supportSubcategory} from './supportSubcategory.ts'

export {describeFinding} from './describeFinding.ts'
export {localizedText} from './localizedText.ts'
export {defaultLanguages, type MarketLanguage, type SupportSchemaOptions} from './options.ts'

/** The document types of customer support, with the engine's findings as their validation. */
export function supportSchemaTypes(options: SupportSchemaOptions = {}): SchemaTypeDefinition[] {
  const resolved: ResolvedSchemaOptions = {
    components: options.components ?? {},
    fieldNames: {...defaultFieldNames, ...options.fieldNames},
    languages: options.languages ?? defaultLanguages,
    severity: options.severity ?? {},
  }
  return [
    ...(options.localeString === false ? [] : [localeString(resolved.languages)]),
    supportSubcategory(resolved),
    supportCategoryGroup(resolved),
    supportSettings(resolved),
    knowledgeForceIssue(),
  ]
}
