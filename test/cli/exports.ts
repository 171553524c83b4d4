import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'

import {packTar, type TarEntry} from 'modern-tar'
import {onTestFinished} from 'vitest'

import {readSeed} from '../../local-lake/seed/index.ts'

/** Documents or tickets, one a line. */
export function ndjson(values: Iterable<unknown>): string {
  return Array.from(values, (value) => `${JSON.stringify(value)}\n`).join('')
}

/** The demo content of Portugal or Spain as an export. */
export function seedExport(dataset: 'prod_bk_pt' | 'prod_bk_es'): string {
  return ndjson(readSeed(dataset))
}

/** A file of a tar. */
export function tarFile(name: string, body: string | Uint8Array): TarEntry {
  return {body, header: {name, size: Buffer.byteLength(body), type: 'file'}}
}

/** An archive as `sanity dataset export` makes it: a folder with the documents among assets. */
export async function sanityExport(
  data: string,
  assets: readonly TarEntry[] = [],
): Promise<Uint8Array> {
  const folder = 'prod_bk_pt-export-2026-01-01t00-00-00-000z'
  const tar = await packTar([
    {header: {name: `${folder}/`, size: 0, type: 'directory'}},
    ...assets,
    tarFile(`${folder}/data.ndjson`, data),
    tarFile(`${folder}/assets.json`, '{}'),
  ])
  return gzipSync(tar)
}

/** Writes a file that is gone when the test ends; returns its path. */
export async function fileOf(
  content: string | Uint8Array,
  name = 'export.ndjson',
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'support-routing-cli-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
