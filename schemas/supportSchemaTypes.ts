import type {DocumentDefinition, SchemaTypeDefinition} from 'sanity'

import {categoryGroupType, settingsType, subcategoryType} from '../engine/index.ts'
import type {SupportType} from '../engine/storedNames.ts'
import {checkOptions} from '../options/checkOptions.ts'
import {createFindingRules, type FindingRules} from './findingRules.ts'
import {knowledgeForceIssue} from './knowledgeForceIssue.ts'
import {localeString} from './localeString.ts'
import {
  type ResolvedSchemaOptions,
  resolveMarket,
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

/** The names of our types. */
export const schemaTypeNames = [
  'localeString',
  subcategoryType,
  categoryGroupType,
  settingsType,
  'knowledgeForceIssue',
] as const

/** One of {@link schemaTypeNames}. */
export type SchemaTypeName = (typeof schemaTypeNames)[number]

/**
 * {@link supportSchemaTypes} of options that were checked, and may have others beside them.
 *
 * @param names - Those that are wanted; the host has the others.
 */
export function typesOf(
  options: SupportSchemaOptions,
  names: readonly SchemaTypeName[] = schemaTypeNames,
): SchemaTypeDefinition[] {
  const isOurs = options.localeString !== false && names.includes('localeString')
  const market = resolveMarket({...options, localeString: isOurs})
  const rules = createFindingRules(() => market)
  const resolved = {...market, components: options.components ?? {}}
  const documents = supportTypesWith(resolved, rules)
  return [
    ...(isOurs ? [localeString(resolved, rules)] : []),
    ...Object.values(documents),
    knowledgeForceIssue(),
  ].filter(({name}) => names.some((wanted) => wanted === name))
}

/** The document types of a market, by their names. */
export function supportTypesWith(
  options: ResolvedSchemaOptions,
  rules: FindingRules,
): Readonly<Record<SupportType, DocumentDefinition>> {
  return {
    supportSubcategory: supportSubcategory(options, rules),
    supportCategoryGroup: supportCategoryGroup(options, rules),
    supportSettings: supportSettings(options, rules),
  }
}
