import {type Analysis, type FindingSeverity, type Found, setFix} from './analysis.ts'
import type {RoutingConfig, StoredName} from './config.ts'
import {parseDocumentId} from './documentId.ts'
import {settingsId} from './storedNames.ts'
import {type Finding, findingKinds, type SeverityOverrides} from './finding.ts'
import type {Subscription} from './findRecipients.ts'
import {findUnheard} from './findUnheard.ts'
import {analyzeCategoryGroup} from './groupFindings.ts'
import {analyzeMisplacedSettings, analyzeSettings} from './settingsFindings.ts'
import {analyzeSubcategory} from './subcategoryFindings.ts'

/** What a market wants from {@link analyzeRouting}. */
export interface AnalyzeOptions {
  /** Ids of the languages that every name must have, as keys of a localized name; without any, one name in any language is enough. */
  readonly languages?: readonly string[] | undefined
  /** Those of the languages in which a name may be missing: that is a note, and never more. */
  readonly optionalLanguages?: readonly string[] | undefined
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
  const {subcategories, categoryGroups, settings, misplacedSettings} = config
  const findings: Finding[] = []
  const market = {
    config,
    languages: options?.languages ?? [],
    optionalLanguages: options?.optionalLanguages ?? [],
    unheard: findUnheard(options?.subscriptions, options?.stores),
  }
  const analysisOf = (
    documentId: string,
    names?: StoredName,
  ): Analysis<Found<typeof findingKinds>> => ({
    ...market,
    report: ({isNote, ...found}) => {
      const chosen = options?.severity?.[found.code]
      const severity =
        isNote && chosen !== 'off'
          ? 'info'
          : (chosen ?? found.severity ?? findingKinds[found.code].severity)
      if (severity !== 'off') findings.push(findingOf(documentId, found, severity, names))
    },
  })
  const given = options?.documentId
  const id = parseDocumentId(given)?.id ?? given
  for (const subcategory of chosen(subcategories, id)) {
    analyzeSubcategory(analysisOf(subcategory.id, subcategory), subcategory)
  }
  for (const group of chosen(categoryGroups, id)) {
    analyzeCategoryGroup(analysisOf(group.id, group), group)
  }
  if (settings && (id ?? settingsId) === settingsId) {
    analyzeSettings(analysisOf(settingsId), settings)
  }
  for (const misplaced of misplacedSettings.keys()) {
    if ((id ?? misplaced) === misplaced) analyzeMisplacedSettings(analysisOf(misplaced))
  }
  return findings
}

function findingOf(
  documentId: string,
  {fix, related = [], repair, ...found}: Found<typeof findingKinds>,
  severity: FindingSeverity,
  names?: StoredName,
): Finding {
  const {code, path: place} = found
  const [field, language] = place
  const paths = field === 'name' && names?.namePaths
  // The list itself where it has no item for a language.
  const path = paths ? (paths.find(([each]) => each === language)?.[1] ?? [field]) : place
  const right = repair === undefined ? fix : setFix(documentId, path, repair)
  return {
    ...found,
    // A code is reported once for a place, so that the place names the problem; JSON keeps keys and indexes apart.
    id: `${code}:${documentId}:${JSON.stringify(place)}`,
    documentId,
    path,
    related,
    severity,
    ...(right && {fix: right}),
  }
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
