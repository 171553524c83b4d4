import {strict as assert} from 'node:assert'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {type BuiltChunk, builtChunks} from './builtChunks.ts'
import {withoutPlugin} from './withoutPlugin.ts'

/** Bytes of JavaScript, compressed with gzip. */
export interface PageSize {
  readonly atStart: number
  readonly onDemand: number
}

/** What the plugin adds to the built Studio. */
export interface SizeOfPlugin {
  readonly withPlugin: PageSize
  readonly withoutPlugin: PageSize
  /** The files that are mostly the plugin's, with the packages that only it needs; the largest first. */
  readonly ownChunks: readonly BuiltChunk[]
}

/** The folders of the plugin in this repository. */
const sources = [
  'plugin',
  'tickets',
  'schemas',
  'subscriptions',
  'orders',
  'content',
  'options',
  'engine',
]

/** Builds the demo Studio as it is and without the plugin, with the same settings. */
export async function sizeOfPlugin(root: string): Promise<SizeOfPlugin> {
  const folder = await mkdtemp(join(tmpdir(), 'support-routing-size-'))
  try {
    const present = await builtChunks(root, folder, [])
    const absent = await builtChunks(root, folder, [withoutPlugin(root)])
    const known = new Set(absent.flatMap(({modules}) => [...modules.keys()]))
    const isSource = (id: string) => sources.some((name) => id.startsWith(join(root, name, '/')))
    assert.deepEqual([...known].filter(isSource), [], 'Some of the plugin is left in the build.')
    const ownChunks = present.filter(
      ({modules}) => lettersOf(modules, (id) => !known.has(id)) * 2 > lettersOf(modules),
    )
    return {
      ownChunks: ownChunks.toSorted((a, b) => b.bytes - a.bytes),
      withPlugin: sizeOf(present),
      withoutPlugin: sizeOf(absent),
    }
  } finally {
    await rm(folder, {force: true, recursive: true})
  }
}

function sizeOf(chunks: readonly BuiltChunk[]): PageSize {
  const sum = (isAtStart: boolean) =>
    chunks
      .filter((chunk) => chunk.isAtStart === isAtStart)
      .reduce((total, {bytes}) => total + bytes, 0)
  return {atStart: sum(true), onDemand: sum(false)}
}

function lettersOf(modules: BuiltChunk['modules'], counts = (_id: string) => true): number {
  return [...modules].reduce((sum, [id, letters]) => sum + (counts(id) ? letters : 0), 0)
}
