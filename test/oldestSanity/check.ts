import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {exportedNames, publishedFolders, takenNames} from './sanityNames.ts'

/*
 * Compiles the plugin against the oldest Sanity of its peers, and lists what that exports.
 *
 * It has a lockfile of its own, since one folder holds one Sanity, and is installed into `.oldest-sanity` the first time.
 */
const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const installed = join(root, '.oldest-sanity')
const sources = join(installed, 'sources')
const lockfile = 'package-lock.json'

mkdirSync(installed, {recursive: true})
if (!isInstalled()) {
  for (const file of ['package.json', lockfile]) cpSync(join(here, file), join(installed, file))
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], installed)
}
rmSync(sources, {force: true, recursive: true})
for (const folder of publishedFolders) {
  cpSync(join(root, folder), join(sources, folder), {recursive: true})
}
cpSync(join(root, 'package.json'), join(sources, 'package.json'))
writeFileSync(
  join(sources, 'tsconfig.json'),
  JSON.stringify({extends: '../../tsconfig.json', include: ['**/*']}),
)
run(process.execPath, [join(installed, 'node_modules/typescript/bin/tsc'), '-p', sources], root)

const modules = new Set(takenNames(root).map(({module}) => module))
const lines = [...exportedNames(installed, modules)].flatMap(([module, names]) =>
  Array.from(names.keys(), (name) => `${module} ${name}\n`),
)
writeFileSync(join(here, 'exportNames.txt'), lines.toSorted().join(''))

function isInstalled(): boolean {
  const [wanted, present] = [here, installed].map((folder) => join(folder, lockfile))
  return (
    existsSync(join(installed, 'node_modules', '.package-lock.json')) &&
    wanted !== undefined &&
    present !== undefined &&
    existsSync(present) &&
    readFileSync(wanted, 'utf8') === readFileSync(present, 'utf8')
  )
}

/** Ends the process where the command fails, which has said why. */
function run(command: string, given: readonly string[], cwd: string): void {
  const {error, status} = spawnSync(command, given, {cwd, stdio: 'inherit'})
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
