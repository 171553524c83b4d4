import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {run} from './run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tsdown = join(root, 'node_modules/tsdown/dist/run.mjs')

/** What a service installs: nothing of it needs a Studio. */
export const serviceName = 'support-routing'

/** What a Studio's team installs. */
export const pluginName = 'sanity-plugin-support-routing'

/** The paths of tarballs. */
export interface Tarballs {
  readonly plugin: string
  readonly service: string
}

/** Builds and packs both packages as they would be published, without touching the repository's own `dist`. */
export async function packPackages(folder: string): Promise<Tarballs> {
  await mkdir(folder, {recursive: true})
  await run(process.execPath, [tsdown, '--logLevel', 'error'], root, {PACKAGES_FOLDER: folder})
  const pack = async (name: string) =>
    join(folder, (await run('npm', ['pack', '--silent', `./${name}`], folder)).trim())
  return {plugin: await pack(pluginName), service: await pack(serviceName)}
}
