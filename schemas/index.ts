import type {SchemaTypeDefinition} from 'sanity'

import {defaultFieldNames} from '../engine/index.ts'
import {createFindingRules} from './findingRules.ts'
import {knowledgeForceIssue} from './knowledgeForceIssue.ts'
import {localeString} from './localeString.ts'
import {
  defaultLanguages,
  type MarketOptions,
  type ResolvedSchemaOptions,
  type SupportSchemaOptions,
} from './options.ts'
import {supportCategoryGroup} from './supportCategoryGroup.ts'
import {supportSettings} from './supportSettings.ts'
import {supportSubcategory} from './supportSubcategory.ts'

export {
  type CanEditRouting,
  editRefusal,
  isRoutingField,
  type RoutingEditor,
} from './editRouting.ts'
export {describeFinding} from './describeFinding.ts'
export {localizedText} from './localizedText.ts'
export {defaultLanguages, type MarketLanguage, type SupportSchemaOptions} from './options.ts'

/** The document types of customer support, with the engine's findings as their validation. */
export function supportSchemaTypes(options: SupportSchemaOptions = {}): SchemaTypeDefinition[] {
  const market: MarketOptions = {
    canEditRouting: options.canEditRouting,
    fieldNames: {...defaultFieldNames, ...options.fieldNames},
    languages: options.languages ?? defaultLanguages,
    localeString: options.localeString !== false,
    severity: options.severity ?? {},
  }
  const resolved: ResolvedSchemaOptions = {
    ...market,
    components: options.components ?? {},
    rules: createFindingRules(market),
  }
  return [
    ...(market.localeString ? [localeString(resolved)] : []),
    supportSubcategory(resolved),
    supportCategoryGroup(resolved),
    supportSettings(resolved),
    knowledgeForceIssue(),
  ]
}
