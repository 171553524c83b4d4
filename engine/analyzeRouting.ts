import {type Analysis, collectFindings} from './analysis.ts'
import type {LocalizedName, RoutingConfig} from './config.ts'
import {parseDocumentId} from './documentId.ts'
import {settingsId} from './storedNames.ts'
import type {Finding, SeverityOverrides} from './finding.ts'
import type {Subscription} from './findRecipients.ts'
import {analyzeCategoryGroup} from './groupFindings.ts'
import {findUnheard} from './recipientFindings.ts'
import {analyzeSettings} from './settingsFindings.ts'
import {analyzeSubcategory} from './subcategoryFindings.ts'

/** What a market wants from {@link analyzeRouting}. */
export interface AnalyzeOptions {
  /** Ids of the languages that every name must have, as keys of a localized name; without any, one name in any language is enough. */
  readonly languages?: readonly string[] | undefined
  readonly severity?: SeverityOverrides | undefined
  /** Who is subscribed to which event, all of it; without it nothing is said of who receives a ticket. */
  readonly subscriptions?: readonly Subscription[] | undefined
  /** Ids of all stores of the market, for what `subscriptions` cannot tell: which of them nobody is connected to. */
  readonly stores?: readonly string[] | undefined
  /** Only the findings that sit on this document, for less work; the id of any of its states. */
  readonly documentId?: string | undefined
}

/**
 * Everything that is wrong, or not what it looks like, in a market's support configuration.
 *
 * Findings come in the order of the documents: sub-categories, groups, settings, and what is no settings though it looks so. It never throws on content.
 */
export function analyzeRouting(
  config: RoutingConfig,
  options?: AnalyzeOptions,
): readonly Finding[] {
  const {findings, reportOf} = collectFindings(options?.severity)
  const {subcategories, categoryGroups, settings, misplacedSettings} = config
  const market = {
    config,
    languages: options?.languages ?? [],
    unheard: findUnheard(options?.subscriptions, options?.stores),
  }
  const analysisOf = (document: {
    readonly id: string
    readonly name?: LocalizedName
  }): Analysis => ({
    ...market,
    report: reportOf(document),
  })
  const given = options?.documentId
  const id = parseDocumentId(given)?.id ?? given
  for (const subcategory of chosen(subcategories, id)) {
    analyzeSubcategory(analysisOf(subcategory), subcategory)
  }
  for (const group of chosen(categoryGroups, id)) analyzeCategoryGroup(analysisOf(group), group)
  if (settings && (id ?? settingsId) === settingsId) {
    analyzeSettings(analysisOf({id: settingsId}), settings)
  }
  for (const misplaced of misplacedSettings.keys()) {
    if ((id ?? misplaced) === misplaced) {
      reportOf({id: misplaced})(
        'settings-misplaced',
        [],
        {},
        {related: [{documentId: settingsId, path: []}]},
      )
    }
  }
  return findings
}

/** The one document of a kind that has the id, or all of them without one. */
function chosen<Value>(
  documents: ReadonlyMap<string, Value>,
  id: string | undefined,
): Iterable<Value> {
  if (id === undefined) return documents.values()
  const own = documents.get(id)
  return own === undefined ? [] : [own]
}
