import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {homedir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {promisify} from 'node:util'

import {chromium} from 'playwright-core'

const require = createRequire(import.meta.url)
const run = promisify(execFile)

/** What to do when there is no browser and none could be installed. */
const advice =
  'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROME_PATH to its executable.'

/**
 * Gives the executable of a Chromium: the one that the environment names, one of this machine, or one that is
 * installed now with the means of this machine.
 *
 * @throws an Error of one line that says what to do
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'] ?? process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`)
  }
  const found = await findInstalled()
  if (found !== undefined) return found
  for (const install of installers()) {
    await install().catch(() => {})
    const installed = await findInstalled()
    if (installed !== undefined) return installed
  }
  throw new Error(advice)
}

async function findInstalled(): Promise<string | undefined> {
  for (const file of new Set([...onPath(), ...usualPlaces(), chromium.executablePath()])) {
    if (existsSync(file) && (await starts(file))) return file
  }
  return undefined
}

/** Some systems carry a script in the browser's place that only says how to install it. */
async function starts(file: string): Promise<boolean> {
  if (process.platform === 'win32') return true
  return run(file, ['--version', '--no-sandbox'], {timeout: 30_000}).then(
    () => true,
    () => false,
  )
}

function onPath(): string[] {
  // The first has no window at all, which saves a tenth to a quarter of what a page costs.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
  ]
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const ending = process.platform === 'win32' ? '.exe' : ''
  return folders.flatMap((folder) => names.map((name) => join(folder, name + ending)))
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ])
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'))
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => [
    join(folder, 'chromium-headless-shell'),
    join(folder, 'chromium'),
    join(folder, 'google-chrome'),
  ])
}

function installers(): (() => Promise<unknown>)[] {
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js')
  const isRoot = process.getuid?.() === 0
  const viaPlaywright = () =>
    run(process.execPath, [cli, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'])
  return isRoot && existsSync('/usr/bin/apt-get')
    ? [installWithApt, viaPlaywright]
    : [viaPlaywright]
}

async function installWithApt(): Promise<void> {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  await run('apt-get', ['update'], {env})
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'], {
    env,
  })
}
