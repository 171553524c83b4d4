import {analyzeRouting, type RoutingConfig} from '../../engine/index.ts'
import {pairsOf} from '../../engine/pairs.ts'
import {analyzeOptionsOf} from '../findings/analyzeOptions.ts'
import {isBegun} from '../findings/toldFindings.ts'
import type {ImpactOptions} from '../publish/routingImpact.ts'
import {type ComesTo, comesTo} from './comesTo.ts'

/** What the row of a document in a list says of it. */
export interface ListRow {
  readonly comesTo: ComesTo
  readonly errors: number
  readonly warnings: number
  /** How many sub-categories a group holds; `undefined` for a sub-category. */
  readonly held: number | undefined
}

const known = new WeakMap<ImpactOptions, WeakMap<RoutingConfig, Map<string, ListRow>>>()

/**
 * The row of a document, worked out once for a state of the market however many lists show it: most changes leave most configs as
 * they are, and a list of thousands shows a few dozen rows.
 *
 * @param openIds - The documents whose forms are on the screen: an item of theirs that refers to nothing yet was just begun.
 */
export function listRow(
  config: RoutingConfig,
  documentId: string,
  options: ImpactOptions,
  openIds: readonly string[] = [],
): ListRow {
  const byConfig = known.get(options) ?? new WeakMap<RoutingConfig, Map<string, ListRow>>()
  known.set(options, byConfig)
  const rows = byConfig.get(config) ?? new Map<string, ListRow>()
  byConfig.set(config, rows)
  const isOpen = openIds.includes(documentId)
  const key = isOpen ? JSON.stringify([documentId, openIds]) : documentId
  const row = rows.get(key) ?? rowOf(config, documentId, options, isOpen ? openIds : undefined)
  rows.set(key, row)
  return row
}

function rowOf(
  config: RoutingConfig,
  documentId: string,
  options: ImpactOptions,
  openIds: readonly string[] | undefined,
): ListRow {
  const group = config.categoryGroups.get(documentId)
  const findings = analyzeRouting(config, {...analyzeOptionsOf(options), documentId}).filter(
    (finding) => !(openIds && isBegun(finding, openIds)),
  )
  const countOf = (wanted: string) => findings.filter((each) => each.severity === wanted).length
  return {
    comesTo: comesTo(config, group ? {categoryGroupId: documentId} : {subcategoryId: documentId}),
    errors: countOf('error'),
    held: group && pairsOf(config, {categoryGroupId: documentId}).length,
    warnings: countOf('warning'),
  }
}
