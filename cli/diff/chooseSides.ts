import type {Perspective} from '../../engine/index.ts'
import {CliProblem} from '../cliProblem.ts'
import {chooseSource, namesDataset, type Source} from '../source/source.ts'
import type {ContentFlags} from '../options/commandOptions.ts'

/** The options that say what is compared. */
export interface SideFlags extends ContentFlags {
  readonly beforeDataset?: string
  readonly beforePerspective?: Perspective
}

/** A source in a perspective. */
export interface ChosenSide {
  readonly source: Source
  readonly perspective: Perspective
}

/** What is compared with what; the same source is the same object. */
export interface ChosenSides {
  readonly before: ChosenSide
  readonly after: ChosenSide
}

/**
 * Reads which two configurations somebody wants to compare: two sources, or two perspectives of one.
 *
 * @throws CliProblem when there are not exactly two.
 */
export function chooseSides(
  beforePath: string | undefined,
  afterPath: string | undefined,
  flags: SideFlags,
  env: Readonly<Record<string, string | undefined>>,
): ChosenSides {
  const {beforeDataset, beforePerspective, perspective} = flags
  if (beforePath === '-' && afterPath === '-') {
    throw new CliProblem(
      'The standard input can be one of the two only. Name a file for the other.',
    )
  }
  const sources = chooseSources(beforePath, afterPath, beforeDataset, flags, env)
  if (sources.before !== sources.after) {
    const after = perspective ?? 'published'
    return {
      after: {perspective: after, source: sources.after},
      before: {perspective: beforePerspective ?? after, source: sources.before},
    }
  }
  if (perspective === undefined && beforePerspective === undefined) {
    throw new CliProblem(
      'There is only one side to compare. Name a second source, or a perspective: --perspective drafts.',
    )
  }
  return {
    after: {perspective: perspective ?? 'published', source: sources.after},
    before: {perspective: beforePerspective ?? 'published', source: sources.before},
  }
}

function chooseSources(
  beforePath: string | undefined,
  afterPath: string | undefined,
  beforeDataset: string | undefined,
  flags: SideFlags,
  env: Readonly<Record<string, string | undefined>>,
): {readonly before: Source; readonly after: Source} {
  if (beforeDataset !== undefined) {
    if (beforePath !== undefined) {
      throw new CliProblem('A file and --before-dataset are both “before”. Give one of them.')
    }
    return {
      after: chooseSource(undefined, flags, env),
      before: chooseSource(undefined, {...flags, dataset: beforeDataset}, env),
    }
  }
  if (afterPath !== undefined) {
    return {after: chooseSource(afterPath, flags, env), before: chooseSource(beforePath, {}, env)}
  }
  if (beforePath !== undefined && namesDataset(flags)) {
    return {
      after: chooseSource(undefined, flags, env),
      before: chooseSource(beforePath, {}, env),
    }
  }
  const only = chooseSource(beforePath, flags, env)
  return {after: only, before: only}
}
