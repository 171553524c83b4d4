import {copyFile, mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {run} from './run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tsdown = join(root, 'node_modules/tsdown/dist/run.mjs')

/**
 * Builds and packs the package as it would be published, without touching the repository's own `dist`.
 *
 * @returns The path of the tarball.
 */
export async function packPackage(folder: string): Promise<string> {
  await mkdir(folder, {recursive: true})
  // publint looks at the repository's own folder, where nothing was built.
  const flags = ['--out-dir', join(folder, 'dist'), '--no-publint', '--logLevel', 'error']
  await run(process.execPath, [tsdown, ...flags], root)
  for (const file of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE']) {
    await copyFile(join(root, file), join(folder, file))
  }
  const tarball = await run('npm', ['pack', '--silent'], folder)
  return join(folder, tarball.trim())
}
