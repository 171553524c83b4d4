import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {closeSync, existsSync, openSync} from 'node:fs'
import {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {pipeline} from 'node:stream/promises'
import {fileURLToPath} from 'node:url'
import {createGzip} from 'node:zlib'

import {createTarPacker} from 'modern-tar'
import {describe, expect, onTestFinished, test, vi} from 'vitest'

import {fileOf, ndjson, seedExport} from './exports.ts'
import {runCli} from './runCli.ts'

// Each starts a program, on a machine that may be doing other things.
vi.setConfig({testTimeout: 60_000})

const entry = fileURLToPath(new URL('../../cli/supportRouting.ts', import.meta.url))
const portugal = seedExport('prod_bk_pt')

/** Starts the command line as a shell does. */
function start(args: readonly string[], nodeArgs: readonly string[] = []) {
  return spawn(process.execPath, [...nodeArgs, entry, ...args], {
    env: {PATH: process.env['PATH'] ?? ''},
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

type Child = ReturnType<typeof start>

async function ended(child: Child) {
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return {code: Number(code), stderr, stdout}
}

describe('the program', () => {
  test.each<[readonly string[], number]>([
    [['check', 'EXPORT'], 1],
    [['check', 'EXPORT', '--fail-on', 'never'], 0],
    [['check', 'nowhere'], 2],
    [['diff', 'EXPORT', 'EXPORT'], 0],
    [['diff', 'EXPORT', '--perspective', 'drafts'], 1],
    [['matrix', 'EXPORT', '--format', 'json'], 0],
    [[], 2],
  ])('does as a run in this process does: %j', async (given, code) => {
    const path = await fileOf(portugal)
    const args = given.map((arg) => (arg === 'EXPORT' ? path : arg))
    const child = start(args)
    child.stdin.end()
    const result = await ended(child)
    expect(result).toEqual(await runCli(args))
    expect(result.code).toBe(code)
  })

  test.runIf(existsSync('/dev/full'))('says when its result cannot be written', async () => {
    const full = openSync('/dev/full', 'w')
    onTestFinished(() => closeSync(full))
    const child = spawn(process.execPath, [entry, 'matrix', await fileOf(portugal)], {
      stdio: ['ignore', full, 'pipe'],
    })
    if (!child.stderr) throw new Error('The program has no stderr.')
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect(stderr).toMatch(/^error: The output could not be written: .*\n$/u)
    expect(code).toBe(2)
  })

  test('decides tickets that come while they come', async () => {
    const child = start(['route', await fileOf(portugal), '--format', 'json'])
    child.stdin.write('{"subcategoryId": "a"}\n')
    const [first] = await once(child.stdout, 'data')
    expect(String(first)).toContain('"unknown-subcategory"')
    child.stdin.end('{"subcategoryId": "b"}\n')
    const {code, stdout} = await ended(child)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(0)
  })
})

/** Tickets without an end. */
async function* endless(): AsyncGenerator<string> {
  for (;;) yield '{"subcategoryId": "a"}\n'.repeat(100)
}

describe('a reader that leaves early', () => {
  test('ends an endless run quietly', async () => {
    const child = start(['route', await fileOf(portugal), '--format', 'json'])
    child.stdin.on('error', () => {})
    const feeding = pipeline(endless, child.stdin).catch(() => {})
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
    await feeding
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('does not change what a check found', async () => {
    const many = ndjson(
      Array.from({length: 500}, (_, index) => ({
        _id: `s${index}`,
        _type: 'supportSubcategory',
        name: {pt: ' x'},
      })),
    )
    const child = start(['check', await fileOf(many)])
    child.stdin.end()
    child.stdout.destroy()
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })
})

test('an export is read with memory for its support documents only', async () => {
  const child = start(['check', '-', '--format', 'json'], ['--max-old-space-size=48'])
  const {controller, readable} = createTarPacker()
  const post = Buffer.from(ndjson([{_id: 'p', _type: 'post', text: 'x'.repeat(200_000)}]))
  const asset = Buffer.alloc(1024 * 1024, 1)
  const posts = 500
  const data = Buffer.from(portugal)
  async function write() {
    const image = controller.add({name: 'e/images/a.png', size: asset.length * 100, type: 'file'})
    const imageWriter = image.getWriter()
    for (let index = 0; index < 100; index++) await imageWriter.write(asset)
    await imageWriter.close()
    const size = post.length * posts + data.length
    const documents = controller.add({name: 'e/data.ndjson', size, type: 'file'}).getWriter()
    for (let index = 0; index < posts; index++) await documents.write(post)
    await documents.write(data)
    await documents.close()
    controller.finalize()
  }
  const archive = pipeline(Readable.from(readable), createGzip({level: 1}), child.stdin)
  const [result] = await Promise.all([ended(child), write(), archive])
  expect(result.stderr).toBe('')
  expect(JSON.parse(result.stdout)).toMatchObject({counts: {error: 9}, source: 'standard input'})
  expect(result.code).toBe(1)
})
