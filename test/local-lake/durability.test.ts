import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {startLake} from '../../local-lake/index.ts'
import {clientOf, dataset, runningLake, temporaryFolder} from './runningLake.ts'

/** A lake in a process of its own, which ends with the test. */
async function startedWriter() {
  const folder = await temporaryFolder()
  const script = fileURLToPath(new URL('writerProcess.ts', import.meta.url))
  const child = spawn(process.execPath, [script, folder], {stdio: ['pipe', 'pipe', 'inherit']})
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const [url] = await once(createInterface(child.stdout), 'line')
  return {child, folder, url: String(url)}
}

test('an acknowledged write survives the end of the process', async () => {
  const {child, folder, url} = await startedWriter()
  const written = await clientOf({url}).create({_id: 'kept', _type: 'note', text: 'a'})
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited

  const client = clientOf(await runningLake({folder}))
  expect(await client.getDocument('kept')).toEqual(written)
})

test('a lake that is closed keeps no process alive', async () => {
  const {child, url} = await startedWriter()
  expect(await clientOf({url}).fetch('count(*)')).toBe(2)
  const exited = once(child, 'exit')
  child.stdin.end()
  expect(await exited).toEqual([0, null])
})

test('a restart keeps the content and does not seed again', async () => {
  const folder = await temporaryFolder()
  const first = await runningLake({folder})
  await clientOf(first).patch('drafts.time').set({text: 'edited'}).commit()
  await clientOf(first).delete('group')
  const before = await clientOf(first).fetch('*', {}, {perspective: 'raw'})
  await first.close()

  const again = await runningLake({
    folder,
    seed: () => {
      throw new Error('seeded twice')
    },
  })
  expect(await clientOf(again).fetch('*', {}, {perspective: 'raw'})).toEqual(before)
})

test('a dataset is one file', async () => {
  const folder = await temporaryFolder()
  await runningLake({folder})
  expect(await readdir(join(folder, dataset))).toContain('content.sqlite')
  expect((await readdir(join(folder, dataset))).filter((name) => /wal|shm/.test(name))).toEqual([])
})

test('a seed that is no document leaves the dataset new', async () => {
  const folder = await temporaryFolder()
  const options = {port: 0, folder, datasets: [dataset]}
  await expect(startLake({...options, seed: () => [{_type: 'note'}]})).rejects.toThrow(
    'Document 0 of the seed of "prod_bk_pt" has no _id or _type',
  )
  const client = clientOf(await runningLake({folder}))
  expect(await client.fetch('count(*)', {}, {perspective: 'raw'})).toBe(3)
})

test('a file that cannot be read is named, with the way out', async () => {
  const folder = await temporaryFolder()
  const file = join(folder, dataset, 'content.sqlite')
  await mkdir(join(folder, dataset))
  await writeFile(file, 'this is no database'.repeat(100))
  const start = startLake({port: 0, folder, datasets: [dataset]})
  await expect(start).rejects.toThrow(file)
  await expect(start).rejects.toThrow('--reset')
})

test('a folder has one lake at a time', async () => {
  const folder = await temporaryFolder()
  await runningLake({folder})
  await expect(startLake({port: 0, folder, datasets: [dataset]})).rejects.toThrow(
    'Another local lake is using it',
  )
})
