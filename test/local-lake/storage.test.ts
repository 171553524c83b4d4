import {mkdir, readFile, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {expect, onTestFinished, test, vi} from 'vitest'
import {startLake} from '../../local-lake/index.ts'
import {keepReleases} from '../../local-lake/releases/keeper.ts'
import {openDatabase} from '../../local-lake/store/database.ts'
import {Dataset} from '../../local-lake/store/dataset.ts'
import {clientOf, dataset, runningLake, seed, temporaryFolder} from './runningLake.ts'

/** A dataset on a disk that can be filled up: SQLite itself then says that it is full. */
async function smallDataset() {
  const file = join(await temporaryFolder(), 'content.sqlite')
  const opened = openDatabase(file)
  const held = new Dataset(dataset, opened, () => seed)
  onTestFinished(() => held.close())
  const pages = (count: number) => opened.database.exec(`PRAGMA max_page_count = ${count}`)
  return {file, held, fill: () => pages(1), free: () => pages(100_000)}
}

function create(held: Dataset, _id: string) {
  const transaction = held.begin('ines')
  const document = {_id, _type: 'note', text: 'x'.repeat(100_000)}
  transaction.run({kind: 'create', document}, 0)
  held.commit(transaction)
}

test('a full disk is the reason that a write is refused for, and nothing is lost by it', async () => {
  const {file, held, fill, free} = await smallDataset()
  fill()
  const write = () => create(held, 'one')
  expect(write).toThrow(
    expect.objectContaining({
      status: 507,
      message: `${file} cannot be written: database or disk is full. Nothing of this was stored, and what was stored before is whole. Free some space on its disk, and try again.`,
    }),
  )
  expect(held.documents.has('one')).toBe(false)
  expect(held.documents.size).toBe(seed.length)
  free()
  create(held, 'one')
  expect(held.documents.has('one')).toBe(true)
})

test('a release that is due on a full disk is published when there is space', async () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => print.mockRestore())
  const {held, fill, free} = await smallDataset()
  const release = {_id: '_.releases.r1', _type: 'system.release', name: 'r1', userId: 'ines'}
  const due = {...release, state: 'scheduled', publishAt: '2020-01-01T00:00:00.000Z'}
  const version = {_id: 'versions.r1.big', _type: 'note', text: 'x'.repeat(100_000)}
  const transaction = held.begin('ines')
  for (const document of [due, version]) transaction.run({kind: 'create', document}, 0)
  held.commit(transaction)
  fill()
  onTestFinished(keepReleases(held, 5))
  await expect.poll(() => print.mock.calls.length).toBeGreaterThan(1)
  expect(held.documents.get('_.releases.r1')).toMatchObject({state: 'scheduled'})
  free()
  await expect.poll(() => held.documents.get('_.releases.r1')?.['state']).toBe('published')
  expect(held.documents.has('big')).toBe(true)
})

test('a release that is scheduled for no time waits, and keeps nobody busy', async () => {
  const {held} = await smallDataset()
  const release = {_id: '_.releases.r1', _type: 'system.release', name: 'r1', state: 'scheduled'}
  const transaction = held.begin('ines')
  transaction.run({kind: 'create', document: {...release, publishAt: 'soon'}}, 0)
  held.commit(transaction)
  const wait = vi.spyOn(globalThis, 'setTimeout')
  onTestFinished(() => wait.mockRestore())
  onTestFinished(keepReleases(held))
  expect(wait).not.toHaveBeenCalled()
})

test('to start and stop writes nothing: a full disk keeps nobody from reading', async () => {
  const folder = await temporaryFolder()
  await (await runningLake({folder})).close()
  const file = join(folder, dataset, 'content.sqlite')
  const before = [await readFile(file), (await stat(file)).mtimeMs]
  const lake = await runningLake({folder})
  expect(await clientOf(lake).fetch('count(*)', {}, {perspective: 'raw'})).toBe(seed.length)
  await lake.close()
  expect([await readFile(file), (await stat(file)).mtimeMs]).toEqual(before)
})

test('a database that became empty is told, and not taken for a new one', async () => {
  const folder = await temporaryFolder()
  await (await runningLake({folder})).close()
  const file = join(folder, dataset, 'content.sqlite')
  await writeFile(file, '')
  const start = startLake({port: 0, folder, datasets: [dataset], seed: () => seed})
  await expect(start).rejects.toThrow(
    `The local lake cannot open ${file}: it is empty, though it is not new. Restore the file from a copy, or start with --reset to begin again with the example content.`,
  )
  expect((await stat(file)).size).toBe(0)
})

test('a lake that was ended while it made its file starts again', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, dataset))
  const file = join(folder, dataset, 'content.sqlite')
  const begun = openDatabase(file)
  begun.database.close()
  expect((await stat(file)).size).toBe(0)
  const client = clientOf(await runningLake({folder}))
  expect(await client.fetch('count(*)', {}, {perspective: 'raw'})).toBe(seed.length)
})

test('what is whole is not advised to be thrown away', async () => {
  const folder = await temporaryFolder()
  await (await runningLake({folder})).close()
  const start = () => startLake({port: 0, folder, datasets: [dataset]})
  const file = join(folder, dataset, 'content.sqlite')

  const newer = new DatabaseSync(file)
  newer.exec('PRAGMA user_version = 2')
  newer.close()
  await expect(start()).rejects.toThrow('it has format 2')
  await expect(start()).rejects.not.toThrow('--reset')

  const people = join(folder, 'people.sqlite')
  await writeFile(people, 'this is no database'.repeat(100))
  await expect(start()).rejects.toThrow(`Delete that file`)
  await expect(start()).rejects.not.toThrow('--reset')
})

test('a database of something else is left alone', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, dataset))
  const file = join(folder, dataset, 'content.sqlite')
  const other = new DatabaseSync(file)
  other.exec('CREATE TABLE recipes (name TEXT)')
  other.close()
  const before = await readFile(file)
  const start = startLake({port: 0, folder, datasets: [dataset], seed: () => seed})
  await expect(start).rejects.toThrow('choose another folder')
  expect(await readFile(file)).toEqual(before)
})
