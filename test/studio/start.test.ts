import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {once} from 'node:events'
import {createServer, type Server} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {afterEach, beforeEach, describe, expect, test} from 'vitest'

import {lakeUnder} from './localLake.ts'
import {endAll, runStart} from './runStart.ts'

const freePorts = ['--port', '0', '--lake-port', '0']

let folder = ''
let data: readonly string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'support-routing-'))
  data = ['--data', join(folder, 'data')]
})

afterEach(async () => {
  await endAll()
  await rm(folder, {recursive: true, force: true})
})

async function takePort(port = 0): Promise<{server: Server; port: number}> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {server, port: typeof address === 'object' && address !== null ? address.port : 0}
}

describe('a start that cannot be', () => {
  test.for([
    ['a flag that there is not', ['--prot', '1'], /--prot/],
    ['a port that is no number', ['--port', 'abc'], /abc/],
    ['a port that there is not', ['--lake-port', '65536'], /65536/],
    ['a word too many', ['now'], /argument/],
  ] as const)('%s is one line and ends with 1', async ([, flags, pattern]) => {
    const {code, stdout, stderr} = await runStart(flags).ended
    expect(stderr).toEqual([expect.stringMatching(pattern)])
    expect(stderr[0]).toContain('--help')
    expect(stdout).toEqual([])
    expect(code).toBe(1)
  })

  test.for(['--port', '--lake-port'] as const)('a taken %s is one line', async (flag) => {
    const {server, port} = await takePort()
    const {code, stderr} = await runStart([...freePorts, ...data, flag, String(port)]).ended
    server.close()
    expect(stderr).toEqual([expect.stringContaining(`Port ${port} is in use`)])
    expect(stderr[0]).toContain(`with ${flag}.`)
    expect(code).toBe(1)
  })

  test('a data folder that cannot be written is one line', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    const {code, stderr} = await runStart([...freePorts, '--data', join(file, 'data')]).ended
    expect(stderr).toEqual([expect.stringContaining(join(file, 'data'))])
    expect(stderr[0]).toContain('--data')
    expect(code).toBe(1)
  })

  test.for(['SANITY_STUDIO_PROJECT_ID', 'SANITY_STUDIO_DATASET'])(
    'with only %s set is one line',
    async (name) => {
      const {code, stderr} = await runStart([...freePorts, ...data], {[name]: 'abc'}).ended
      expect(stderr).toEqual([expect.stringContaining('set both')])
      expect(code).toBe(1)
      expect(await readdir(folder)).toEqual([])
    },
  )
})

test('--help lists the flags and starts nothing', async () => {
  const {code, stdout, stderr} = await runStart(['--help']).ended
  const text = stdout.join('\n')
  for (const flag of ['--port', '--lake-port', '--data', '--reset']) expect(text).toContain(flag)
  expect(stderr).toEqual([])
  expect(code).toBe(0)
})

describe('a start on the local lake', () => {
  test.for(['SIGINT', 'SIGTERM'] as const)(
    'stops at %s and gives its ports back',
    async (signal) => {
      const started = runStart([...freePorts, ...data])
      const url = await started.url
      const lake = await lakeUnder(url)
      const {code, stdout, stderr} = await started.interrupt(signal)
      expect(code).toBe(0)
      expect(stderr).toEqual([])
      expect(stdout.join('\n').match(/http:/g)).toHaveLength(1)
      for (const address of [url, lake.url]) {
        const {server} = await takePort(Number(new URL(address).port))
        server.close()
      }
    },
  )

  test('stops once when it is told to twice', async () => {
    const started = runStart([...freePorts, ...data])
    await started.url
    const [first] = await Promise.all([started.interrupt(), started.interrupt()])
    expect(first).toMatchObject({code: 0, stderr: []})
  })

  test('answers every path with the page, and a missing file with 404', async () => {
    const started = runStart([...freePorts, ...data])
    const url = await started.url
    const page = await (await fetch(url)).text()
    expect(page).toContain('<title>')
    const deep = await fetch(`${url}/prod_bk_pt/structure/ctgConfigs;drafts.a.b`)
    expect(await deep.text()).toBe(page)
    expect((await fetch(`${url}/assets/missing.js`)).status).toBe(404)
    await started.interrupt()
  })

  test('keeps its content, until --reset', async () => {
    const query = '*[_id == "kept"][0]._type'
    const first = runStart([...freePorts, ...data])
    const lake = await lakeUnder(await first.url)
    expect(await lake.fetch('count(*[_type == "supportCategoryGroup"]) > 0')).toBe(true)
    await lake.store({_id: 'kept', _type: 'supportSubcategory'})
    await first.interrupt()

    const second = runStart([...freePorts, ...data])
    expect(await (await lakeUnder(await second.url)).fetch(query)).toBe('supportSubcategory')
    await second.interrupt()

    await writeFile(join(folder, 'data', 'mine.txt'), 'not the lake’s')
    const third = runStart([...freePorts, ...data, '--reset'])
    expect(await (await lakeUnder(await third.url)).fetch(query)).toBeNull()
    await third.interrupt()
    expect(await readdir(join(folder, 'data'))).toContain('mine.txt')
  })
})

describe('a start over', () => {
  test('leaves the content of a lake that runs alone', async () => {
    const running = runStart([...freePorts, ...data])
    const lake = await lakeUnder(await running.url)
    await lake.store({_id: 'kept', _type: 'supportSubcategory'})
    const {code, stderr} = await runStart([...freePorts, ...data, '--reset']).ended
    expect(code).toBe(1)
    expect(stderr.join('\n')).toContain('another local lake is using')
    await running.interrupt()
    const again = runStart([...freePorts, ...data])
    const kept = await (await lakeUnder(await again.url)).fetch('*[_id == "kept"][0]._type')
    await again.interrupt()
    expect(kept).toBe('supportSubcategory')
  })
})

describe('a start on a project of sanity.io', () => {
  const project = {
    SANITY_STUDIO_PROJECT_ID: 'abc12345',
    SANITY_STUDIO_DATASET: 'prod_bk_pt, dev_bk_us',
  }

  test('starts no lake and leaves nothing of it in the page', async () => {
    const {server, port} = await takePort()
    const started = runStart([...data, '--port', '0', '--lake-port', String(port)], project)
    const url = await started.url
    const page = await (await fetch(url)).text()
    expect(page).not.toContain('local-lake')
    const scripts = await loadScripts(url, page)
    expect(scripts).toContain('abc12345')
    expect(scripts).not.toMatch(/local-ines|local-lake|\/sign-in\//)
    expect(await readdir(folder)).toEqual([])
    expect((await started.interrupt()).code).toBe(0)
    server.close()
  })
})

/** The page's own scripts and what they import, as far as names of files lead; Sanity's chunks are among them. */
async function loadScripts(url: string, page: string): Promise<string> {
  const seen = new Map<string, string>()
  const queue = [...page.matchAll(/\/assets\/([\w.-]+\.js)/g)].map(([, name = '']) => name)
  for (const name of queue) {
    if (seen.has(name)) continue
    const response = await fetch(`${url}/assets/${name}`)
    if (!response.ok) continue
    const text = await response.text()
    seen.set(name, text)
    queue.push(
      ...[...text.matchAll(/["'`](?:\.\/|assets\/)([\w.-]+\.js)/g)].map(([, next = '']) => next),
    )
  }
  return [...seen.values()].join('\n')
}
