import {type Analysis, collectFindings} from './analysis.ts'
import type {RoutingConfig} from './config.ts'
import {parseDocumentId} from './documentId.ts'
import {settingsId} from './documentTypes.ts'
import type {Finding} from './finding.ts'
import {analyzeCategoryGroup} from './groupFindings.ts'
import {analyzeSettings} from './settingsFindings.ts'
import type {SeverityOverrides} from './severity.ts'
import {analyzeSubcategory} from './subcategoryFindings.ts'

/** What a market wants from {@link analyzeRouting}. */
export interface AnalyzeOptions {
  /** Ids of the languages that every name must have, as keys of a localized name; without any, one name in any language is enough. */
  readonly languages?: readonly string[] | undefined
  readonly severity?: SeverityOverrides | undefined
  /** Only the findings that sit on this document, for less work; the id of any of its states. */
  readonly documentId?: string | undefined
}

/**
 * Everything that is wrong, or not what it looks like, in a market's support configuration.
 *
 * Findings come in the order of the documents: sub-categories, groups, settings. It never throws on content.
 */
export function analyzeRouting(
  config: RoutingConfig,
  options?: AnalyzeOptions,
): readonly Finding[] {
  const {findings, report} = collectFindings(options?.severity)
  const analysis: Analysis = {config, languages: options?.languages ?? [], report}
  const {subcategories, categoryGroups, settings} = config
  const given = options?.documentId
  if (given === undefined) {
    for (const subcategory of subcategories.values()) analyzeSubcategory(analysis, subcategory)
    for (const group of categoryGroups.values()) analyzeCategoryGroup(analysis, group)
    if (settings) analyzeSettings(analysis, settings)
    return findings
  }
  const id = parseDocumentId(given)?.id ?? given
  const subcategory = subcategories.get(id)
  const group = categoryGroups.get(id)
  if (subcategory) analyzeSubcategory(analysis, subcategory)
  if (group) analyzeCategoryGroup(analysis, group)
  if (settings && id === settingsId) analyzeSettings(analysis, settings)
  return findings
}
