import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {gzipSync} from 'node:zlib'

import * as fc from 'fast-check'
import {packTar} from 'modern-tar'
import {describe, expect, onTestFinished, test} from 'vitest'

import {readExportData} from '../../cli/source/exportData.ts'
import {readLines} from '../../cli/source/lines.ts'
import {fileOf, sanityExport, seedExport, tarFile} from './exports.ts'
import {runCli} from './runCli.ts'

const portugal = seedExport('prod_bk_pt')

/** The findings of an export, without the name of its file. */
async function findingsOf(path: string, stdin?: Uint8Array): Promise<unknown> {
  const {code, stderr, stdout} = await runCli(
    ['check', path, '--format', 'json'],
    stdin ? {stdin} : {},
  )
  expect(stderr).toBe('')
  expect(code).toBe(1)
  const report: unknown = JSON.parse(stdout)
  return {...Object(report), source: ''}
}

describe('an export', () => {
  const asset = Buffer.concat([
    Buffer.from('{"_type":"supportSettings"}\n'),
    Buffer.alloc(70_000, 7),
  ])
  const assets = [
    tarFile('x/images/data.ndjson.png', asset),
    tarFile('x/files/a.bin', asset),
    tarFile('x/images/empty.png', ''),
    tarFile('x/images/small.png', 'small'),
  ]

  test('is the same as .ndjson, as .tar.gz with assets, as plain tar, gzipped, and through a pipe', async () => {
    const expected = await findingsOf(await fileOf(portugal))
    const archive = await sanityExport(portugal, assets)
    expect(expected).toMatchObject({counts: {error: expect.any(Number)}, perspective: 'published'})
    expect(await findingsOf(await fileOf(archive, 'export.tar.gz'))).toEqual(expected)
    expect(
      await findingsOf(await fileOf(await packTar([tarFile('a/data.ndjson', portugal)]))),
    ).toEqual(expected)
    expect(await findingsOf(await fileOf(gzipSync(portugal), 'export.ndjson.gz'))).toEqual(expected)
    expect(await findingsOf('-', archive)).toEqual(expected)
    expect(await findingsOf('-', Buffer.from(portugal))).toEqual(expected)
  })

  test('may have blank lines, Windows line ends, a byte order mark and no last line end', async () => {
    const expected = await findingsOf(await fileOf(portugal))
    const other = `\uFEFF${portugal.replaceAll('\n', '\r\n\r\n').trimEnd()}`
    expect(await findingsOf(await fileOf(other))).toEqual(expected)
  })

  test('is read the same in pieces of any size', async () => {
    const archive = await sanityExport(portugal, assets)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(archive, Buffer.from(portugal)),
        fc.array(fc.integer({max: 5000, min: 1}), {maxLength: 40, minLength: 1}),
        async (bytes, sizes) => {
          const lines: string[] = []
          for await (const {text} of readLines(readExportData(inPieces(bytes, sizes), 'x'), 'x')) {
            lines.push(text)
          }
          expect(lines).toEqual(portugal.trimEnd().split('\n'))
        },
      ),
      {numRuns: 30},
    )
  })
})

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0
  for (let index = 0; start < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? 1
    yield bytes.subarray(start, start + size)
    start += size
  }
}

describe('what cannot be read ends with 2 and says what to do', () => {
  const document = '{"_id":"a","_type":"post"}\n'

  const group = '{"_id":"g","_type":"supportCategoryGroup"}\n'

  test.each<[string, () => Promise<string> | string, RegExp]>([
    [
      'an error of the server as the last line',
      () => fileOf(`${group}{"error":{"description":"Operation timed out"}}\n`),
      /Line 2 of .*: it is an error and no document \(“Operation timed out”\), so the export is not complete\. Export the dataset again\.\n$/u,
    ],
    [
      'a status as the last line',
      () => fileOf(`${group}{"statusCode":500,"message":"Internal\\n::error::x"}\n`),
      /Line 2 of .*: it is an error and no document \(“Internal ::error::x”\)/u,
    ],
    [
      'a line of another type without an id',
      () => fileOf(`${group}{"_type":"post"}\n`),
      /Line 2 of .*: its document has no _id, so the export may not be complete\./u,
    ],
    [
      'a line without a type',
      () => fileOf(`${group}{"_id":"a","name":"x"}\n`),
      /Line 2 of .*: its document has no _type,/u,
    ],
    [
      'a line with neither',
      () => fileOf(`${group}{}\n`),
      /Line 2 of .*: its document has no _id and no _type,/u,
    ],
    [
      'one document twice',
      () => fileOf(`${document}${group}${document}${group}`),
      /Lines 2 and 4 of .* both hold the document g\. An export holds it once: export each dataset into a file of its own\.\n$/u,
    ],
    [
      'two datasets in one archive',
      async () =>
        fileOf(
          gzipSync(
            await packTar([tarFile('one/data.ndjson', group), tarFile('two/data.ndjson', group)]),
          ),
        ),
      /holds two datasets: one\/data\.ndjson and two\/data\.ndjson\. Name an archive with one of them\.\n$/u,
    ],
    [
      'a comma behind each document',
      () => fileOf(group.replace('\n', ',\n')),
      /Line 1 of .*: it is no JSON\. Column 43: there is a comma too many\. Remove it: a comma stands only between two values\. An export has one document a line/u,
    ],
    [
      'a number that JSON does not have',
      () => fileOf('{"_id":"g","_type":"supportSettings","storeSupportTicketTimeThreshold":NaN}\n'),
      /Line 1 of .*: it is no JSON\. Column 72: JSON has no such word/u,
    ],
    [
      'a list on one line',
      () => fileOf(`[${group.trim()}]\n`),
      /Line 1 of .*: it is no JSON object but a list\. An export has one document a line: write them so, like jq -c '\.\[\]' does/u,
    ],
    [
      'letters of another encoding',
      () => fileOf(Buffer.from('{"_id":"g","name":"Opini\u00f3n"}\n', 'latin1')),
      /Line 1 of .*, column 25, is no UTF-8 text\./u,
    ],
    [
      'a missing file',
      () => '/nowhere/export.ndjson',
      /^error: There is no file \/nowhere\/export\.ndjson\. Check the path\.\n$/u,
    ],
    [
      'a broken line',
      () => fileOf(`${document}\n${document}{"_id": nonsense}\n`),
      /Line 4 of .*: it is no JSON\. .*export the dataset again/u,
    ],
    [
      'a line that is cut off',
      () => fileOf(`${document}{"_id":"b","_ty`),
      /Line 2 of .*: it is cut off/u,
    ],
    [
      'a line of another kind',
      () => fileOf(`${document}[1]\n`),
      /Line 2 of .*: it is no JSON object/u,
    ],
    [
      'a support document without an id',
      () => fileOf('{"_type":"supportSettings"}\n'),
      /Line 1 of .*: its document has no _id/u,
    ],
    [
      'bytes that are no text',
      () => fileOf(Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a])),
      /Line 1 of .* is no UTF-8 text/u,
    ],
    [
      'a page of HTML',
      () => fileOf('<!doctype html>\n<title>Sign in</title>\n'),
      /Line 1 of .*: it is no JSON/u,
    ],
    ['a list of JSON', () => fileOf('[\n{"_id":"a"}\n]\n'), /Line 1 of /u],
    [
      'an empty file',
      () => fileOf(''),
      /holds no Support Sub-Category, .* Is it the right dataset\?/u,
    ],
    ['another dataset', () => fileOf(document), /holds no Support Sub-Category/u],
    [
      'an archive of something else',
      async () => fileOf(gzipSync(await packTar([tarFile('a/other.ndjson', document)]))),
      /holds no data\.ndjson, so it is no dataset export\. Make one with: npx sanity dataset export/u,
    ],
  ])('%s', async (_, make, message) => {
    const {code, stderr, stdout} = await runCli(['check', await make()])
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/^error: [^\n]*\n$/u)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('a folder', async () => {
    const folder = await mkdtemp(`${tmpdir()}/support-routing-cli-`)
    onTestFinished(() => rm(folder, {recursive: true}))
    const {code, stderr} = await runCli(['check', folder])
    expect(stderr).toContain('is a folder. Name the .ndjson or .tar.gz file in it.')
    expect(code).toBe(2)
  })

  test('an archive that is cut off, wherever that is', async () => {
    const archive = await sanityExport(portugal, [tarFile('x/images/a.png', 'a'.repeat(3000))])
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.99]) {
      const cut = archive.subarray(0, Math.floor(archive.length * share))
      const {code, stderr} = await runCli(['check', await fileOf(cut, 'export.tar.gz')])
      expect(stderr).toMatch(/is cut off\. Copy it again, or export the dataset again\.\n$/u)
      expect(code).toBe(2)
    }
    const {code, stderr} = await runCli(['check', await fileOf(archive.subarray(0, -4))])
    expect(stderr).toContain('is cut off')
    expect(code).toBe(2)
  })

  test('a tar that is cut off, or was damaged', async () => {
    const tar = await packTar([tarFile('a/data.ndjson', portugal)])
    const cut = await runCli(['check', await fileOf(tar.subarray(0, 2000))])
    expect(cut.stderr).toContain('is cut off')
    const damaged = Buffer.from(tar)
    damaged[100] = 0x39
    const other = await runCli(['check', await fileOf(damaged)])
    expect(other.stderr).toContain('is damaged')
    const zipped = Buffer.from(await sanityExport(portugal))
    zipped.fill(0x55, 60, 200)
    const third = await runCli(['check', await fileOf(zipped)])
    expect(third.stderr).toContain('is damaged')
    expect([cut.code, other.code, third.code]).toEqual([2, 2, 2])
  })
})
