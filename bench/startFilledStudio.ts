import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {startLake} from '../local-lake/index.ts'
import {localDatasets} from '../studio/project.ts'
import {startStudio, type RunningStudio} from '../studio/startStudio.ts'
import {makeMarket} from './market.ts'

/** A repository's folder, for what is built from it. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Starts the Studio on generated markets of the given size, in a folder that goes when it is closed. */
export async function startFilledStudio(
  pageFolder: string,
  subcategoryCount: number,
): Promise<RunningStudio> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'support-routing-bench-'))
  // A lake takes example content for new files only, so these are made before.
  const lake = await startLake({
    datasets: localDatasets,
    folder: dataFolder,
    listenerPorts: 0,
    port: 0,
    seed: () => makeMarket(subcategoryCount),
  })
  await lake.close()
  const studio = await startStudio({
    dataFolder,
    lakePort: 0,
    pageFolder,
    port: 0,
    project: {kind: 'local'},
    root,
  })
  return {
    ...studio,
    close: async () => {
      await studio.close()
      await rm(dataFolder, {recursive: true})
    },
  }
}
