import type {LakeAddress} from '../local-lake/browser/lakeAddress.ts'
import {preparePage} from './preparePage.ts'
import type {StudioProject} from './project.ts'
import {servePage, type PageServer} from './servePage.ts'
import {startLocalLake, type LocalLake, type LocalLakeOptions} from './startLocalLake.ts'
import {takenPort} from './takenPort.ts'

/** How to start the demo Studio. */
export interface StudioOptions extends LocalLakeOptions {
  /** The folder of this repository. */
  readonly root: string
  readonly project: StudioProject
  /** The port of the Studio's page; 0 takes a free one. */
  readonly port: number
  /** A page that is built already; otherwise one is built when it is needed. */
  readonly pageFolder?: string
  /** Told when a build begins, which takes a while. */
  readonly onBuild?: () => void
}

/** A Studio that can be opened in a browser. */
export interface RunningStudio {
  /** The address to open. */
  readonly url: string
  /** The lake under it; `undefined` with a project of sanity.io, where none is started. */
  readonly lake: LocalLake | undefined
  /** Stops all of it. */
  close(): Promise<void>
}

/**
 * Serves the Studio of this repository, with the local lake under it unless there is a project of sanity.io.
 * When it fails, nothing is left running.
 *
 * @throws StartProblem for what a person can put right: a port, the data folder, a broken content file
 */
export async function startStudio(options: StudioOptions): Promise<RunningStudio> {
  // The ports come first: they fail at once, while a build takes a while.
  const server = await serve(options.port)
  let lake: LocalLake | undefined
  const close = async (): Promise<void> => {
    await Promise.all([server.close(), lake?.close()])
  }
  try {
    lake = options.project.kind === 'local' ? await startLocalLake(options) : undefined
    const folder =
      options.pageFolder ?? (await preparePage(options.root, options.project, options.onBuild))
    await server.show(folder, lake && addressOf(lake))
    return {url: server.url, lake, close}
  } catch (error) {
    await close()
    throw error
  }
}

function addressOf({datasets, listenerUrls, url}: LocalLake): LakeAddress {
  return {datasets, listenerUrls, url}
}

async function serve(port: number): Promise<PageServer> {
  try {
    return await servePage(port)
  } catch (error) {
    throw takenPort(error, port, '--port')
  }
}
