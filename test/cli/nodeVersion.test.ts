import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {stripTypeScriptTypes} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'

import {afterAll, beforeAll, expect, test} from 'vitest'

import manifest from '../../package.json' with {type: 'json'}

const run = promisify(execFile)

let folder: string

/** The program as an old Node gets it: without types, and beside something that it cannot read. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'support-routing-node-'))
  const entry = new URL('../../cli/supportRouting.ts', import.meta.url)
  const script = stripTypeScriptTypes(await readFile(entry, 'utf8')).replace(
    './run.ts',
    './run.mjs',
  )
  await writeFile(join(folder, 'entry.mjs'), script)
  await writeFile(
    join(folder, 'run.mjs'),
    'export const run = () => {throw new Error("too early")}',
  )
})

afterAll(() => rm(folder, {recursive: true}))

/** What the program says on a Node, and what it ends with. */
async function startedOn(node: string, before: readonly string[] = []) {
  try {
    const {stderr, stdout} = await run(node, [...before, join(folder, 'entry.mjs'), 'check'])
    return {code: 0, stderr, stdout}
  } catch (error) {
    const {code, stderr, stdout} = Object(error)
    return {code, stderr, stdout}
  }
}

/** A Node that says it is of another version. */
function pretending(version: string): readonly string[] {
  const script = `Object.defineProperty(process, 'versions', {value: {...process.versions, node: '${version}'}})`
  return ['--import', `data:text/javascript,${encodeURIComponent(script)}`]
}

test.each(['18.20.0', '20.19.0', '22.11.9'])(
  'on Node %s the program says which one it needs, before anything else is imported',
  async (version) => {
    const {code, stderr, stdout} = await startedOn(process.execPath, pretending(version))
    const needed = manifest.engines.node.replace('>=', '')
    expect(stderr).toBe(
      `error: support-routing needs Node ${needed} or newer, and this is ${version}. Install a newer Node.\n`,
    )
    expect(stdout).toBe('')
    expect(code).toBe(2)
  },
)

test.each(['22.12.0', '24.0.0', '100.1.0'])('on Node %s it goes on', async (version) => {
  const {stderr} = await startedOn(process.execPath, pretending(version))
  expect(stderr).toContain('too early')
})

/** Nodes of the machine itself, of which some are older than the project's. */
const others = ['/usr/bin/node', '/usr/local/bin/node']

test.each(others)('on the machine’s own %s it does one or the other', async (node) => {
  const version = await run(node, ['-p', 'process.versions.node']).catch(() => undefined)
  // A machine without it has nothing to show here.
  if (!version) return
  const isOld = Number.parseInt(version.stdout, 10) < 22
  const {stderr} = await startedOn(node)
  expect(stderr).toContain(isOld ? 'needs Node 22.12 or newer' : 'too early')
})
