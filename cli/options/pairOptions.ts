import type {Command} from 'commander'

import type {LocalizedName, PairFilter, RoutingConfig} from '../../engine/index.ts'
import {CliProblem} from '../cliProblem.ts'
import {readText} from './values.ts'

/** Which pairs of group and sub-category somebody wants to see: ids or names as they were typed. */
export interface PairFlags {
  readonly group?: string
  readonly subcategory?: string
}

/** Adds the options of {@link PairFlags}. */
export function addPairOptions(command: Command): Command {
  return command
    .option('--group <id or name>', 'only this Support Category Group', readText)
    .option('--subcategory <id or name>', 'only this Support Sub-Category', readText)
}

/**
 * The ids that are meant: an id as it stands, or the exact name of one document in any language.
 *
 * @throws {@link CliProblem} for what no document of the configs has, and for a name that several have.
 */
export function readPair(
  {group, subcategory}: PairFlags,
  configs: readonly RoutingConfig[],
): PairFilter {
  return {
    categoryGroupId: idOf(
      '--group',
      group,
      configs.map(({categoryGroups}) => categoryGroups),
    ),
    subcategoryId: idOf(
      '--subcategory',
      subcategory,
      configs.map(({subcategories}) => subcategories),
    ),
  }
}

function idOf(
  option: string,
  wanted: string | undefined,
  documents: readonly ReadonlyMap<string, {readonly id: string; readonly name: LocalizedName}>[],
): string | undefined {
  if (wanted === undefined || documents.some((each) => each.has(wanted))) return wanted
  const named = documents
    .flatMap((each) => [...each.values()])
    .filter(({name}) => Object.values(name).some((text) => text.trim() === wanted.trim()))
  const [id, ...others] = new Set(named.map((document) => document.id))
  if (id === undefined) {
    throw new CliProblem(
      `${option}: nothing here has the id or the name ${wanted}. Ids and names are in: support-routing matrix --format csv`,
    )
  }
  if (others.length > 0) {
    throw new CliProblem(
      `${option}: several have the name ${wanted}. Write one of their ids: ${[id, ...others].join(', ')}.`,
    )
  }
  return id
}
