import {StartProblem} from './startProblem.ts'

/** What the Studio of this repository shows: the local lake, or a project of sanity.io. */
export type StudioProject =
  | {readonly kind: 'local'}
  | {readonly kind: 'remote'; readonly projectId: string; readonly datasets: readonly string[]}

/** The datasets of the local lake; `local-lake/seed/` has one file for each. */
export const localDatasets = ['prod_bk_pt', 'prod_bk_es'] as const

/** The country of a market, from the name of its dataset: `{stage}_{brand}_{country}`. */
export function countryOf(dataset: string): string {
  return dataset.split('_').at(-1) ?? dataset
}

/** The variables that choose a project; both or none of them are set. */
export interface ProjectEnvironment {
  readonly SANITY_STUDIO_PROJECT_ID?: string | undefined
  /** One dataset, or several with commas between them: one workspace each. */
  readonly SANITY_STUDIO_DATASET?: string | undefined
}

/**
 * Reads which project the environment asks for.
 *
 * @throws {@link StartProblem} when only one of the two variables is set.
 */
export function readProject(environment: ProjectEnvironment): StudioProject {
  const projectId = environment.SANITY_STUDIO_PROJECT_ID?.trim() ?? ''
  const datasets = readDatasets(environment.SANITY_STUDIO_DATASET)
  if (projectId === '' && datasets.length === 0) return {kind: 'local'}
  if (projectId === '') throw halfSet('SANITY_STUDIO_DATASET', 'SANITY_STUDIO_PROJECT_ID')
  if (datasets.length === 0) throw halfSet('SANITY_STUDIO_PROJECT_ID', 'SANITY_STUDIO_DATASET')
  return {kind: 'remote', projectId, datasets}
}

/** The names in a list with commas. */
export function readDatasets(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

function halfSet(present: string, missing: string): StartProblem {
  return new StartProblem(
    `${present} is set but ${missing} is not: set both for a project of sanity.io, or none of them for the local lake.`,
  )
}
