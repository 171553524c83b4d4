import {appendFile, cp, mkdtemp, rm, stat, symlink} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {afterAll, beforeAll, expect, test, vi} from 'vitest'

import {preparePage} from '../../studio/preparePage.ts'
import type {StudioProject} from '../../studio/project.ts'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const local: StudioProject = {kind: 'local'}
const sources = [
  'content',
  'engine',
  'local-lake',
  'options',
  'orders',
  'package-lock.json',
  'package.json',
  'plugin',
  'reactCompiler.ts',
  'sanity.config.ts',
  'schemas',
  'words',
  'studio',
  'subscriptions',
  'tickets',
  'tsconfig.json',
]

let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'support-routing-'))
  await Promise.all(
    sources.map((name) => cp(join(repository, name), join(root, name), {recursive: true})),
  )
  await symlink(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction')
})

afterAll(() => rm(root, {recursive: true, force: true}))

test('a page is built again when a source of it changed, and only then', async () => {
  const onBuild = vi.fn<() => void>()
  const first = await preparePage(root, local, onBuild)
  expect(onBuild).toHaveBeenCalledTimes(1)

  expect(await preparePage(root, local, onBuild)).toBe(first)
  await appendFile(join(root, 'local-lake/startLake.ts'), '\n// Not in the page.\n')
  expect(await preparePage(root, local, onBuild)).toBe(first)
  expect(onBuild).toHaveBeenCalledTimes(1)

  await appendFile(join(root, 'plugin/plugin.tsx'), '\n// In the page.\n')
  const second = await preparePage(root, local, onBuild)
  expect(onBuild).toHaveBeenCalledTimes(2)
  expect(second).not.toBe(first)
  // A Studio that runs on the first page goes on with it.
  expect((await stat(join(first, 'index.html'))).isFile()).toBe(true)
})
