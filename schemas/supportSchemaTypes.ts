import type {SchemaTypeDefinition} from 'sanity'

import {defaultFieldNames} from '../engine/index.ts'
import {checkOptions} from '../options/checkOptions.ts'
import {defaultLanguages} from '../options/marketOptions.ts'
import {createFindingRules} from './findingRules.ts'
import {knowledgeForceIssue} from './knowledgeForceIssue.ts'
import {localeString} from './localeString.ts'
import {
  type ResolvedMarketOptions,
  type ResolvedSchemaOptions,
  schemaOptions,
  type SupportSchemaOptions,
} from './options.ts'
import {supportCategoryGroup} from './supportCategoryGroup.ts'
import {supportSettings} from './supportSettings.ts'
import {supportSubcategory} from './supportSubcategory.ts'

/**
 * The document types of customer support, with the engine's findings as their validation.
 *
 * @throws TypeError for options that are none, with a sentence for each.
 */
export function supportSchemaTypes(options: SupportSchemaOptions = {}): SchemaTypeDefinition[] {
  checkOptions('supportSchemaTypes', schemaOptions, options)
  return typesOf(options)
}

/** {@link supportSchemaTypes} of options that were checked, and may have others beside them. */
export function typesOf(options: SupportSchemaOptions): SchemaTypeDefinition[] {
  const market: ResolvedMarketOptions = {
    canEditRouting: options.canEditRouting,
    fieldNames: {...defaultFieldNames, ...options.fieldNames},
    languages: options.languages ?? defaultLanguages,
    localeString: options.localeString !== false,
    severity: options.severity ?? {},
    stores: options.stores,
    subscriptions: options.subscriptions,
  }
  const resolved: ResolvedSchemaOptions = {...market, components: options.components ?? {}}
  const rules = createFindingRules(market)
  return [
    ...(market.localeString ? [localeString(resolved, rules)] : []),
    supportSubcategory(resolved, rules),
    supportCategoryGroup(resolved, rules),
    supportSettings(resolved, rules),
    knowledgeForceIssue(),
  ]
}
