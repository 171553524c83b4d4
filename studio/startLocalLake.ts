import {access, constants, mkdir} from 'node:fs/promises'

import type {Lake, LakeOptions} from '../local-lake/index.ts'
import {countryOf, localDatasets} from './project.ts'
import {removeContent} from './removeContent.ts'
import {StartProblem} from './startProblem.ts'
import {takenPort} from './takenPort.ts'

/** The local lake of a running Studio. */
export type LocalLake = Lake

/** The part of the Studio's options that is the lake's. */
export interface LocalLakeOptions {
  /** The port of the local lake; 0 takes a free one. */
  readonly lakePort: number
  /** Where the local lake keeps its content. */
  readonly dataFolder: string
  /** Begins again with the example content. */
  readonly reset?: boolean
  /** The datasets of the lake, each with the example content of its country; one for each country unless given. */
  readonly datasets?: readonly string[]
  readonly listenerPorts?: LakeOptions['listenerPorts']
  readonly onRequest?: LakeOptions['onRequest']
}

/**
 * Starts the local lake with its example content. It is loaded here and not before, so that a Studio on a project
 * of sanity.io runs without it.
 *
 * @throws {@link StartProblem} when the port, the folder or a file in it is not to be had
 */
export async function startLocalLake(options: LocalLakeOptions): Promise<LocalLake> {
  const {dataFolder, datasets = localDatasets, lakePort, reset = false} = options
  const {startLake} = await import('../local-lake/index.ts')
  const {readSeed} = await import('../local-lake/seed/index.ts')
  await makeWritable(dataFolder)
  if (reset) await removeContent(dataFolder)
  try {
    return await startLake({
      port: lakePort,
      folder: dataFolder,
      datasets,
      seed: (dataset) => readSeed(`prod_bk_${countryOf(dataset)}`),
      listenerPorts: options.listenerPorts,
      onRequest: options.onRequest,
    })
  } catch (error) {
    const problem = takenPort(error, lakePort, '--lake-port')
    if (problem !== error || !(error instanceof Error)) throw problem
    throw new StartProblem(error.message, {cause: error})
  }
}

async function makeWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true})
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new StartProblem(
      `The data folder ${folder} cannot be written: choose another one with --data, or change its permissions.`,
      {cause: error},
    )
  }
}
