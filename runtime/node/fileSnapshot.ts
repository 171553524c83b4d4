import {randomUUID} from 'node:crypto'
import {mkdir, open, readFile, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'

import type {ContentSnapshot, SnapshotStore} from '../snapshot.ts'

/**
 * Keeps the snapshot of each dataset in a file of its own: `<folder>/<dataset>.json`. The folder is made when it is missing.
 *
 * A file is written beside the old one and takes its place at once, so that whoever stops in between, or reads meanwhile, has
 * a whole one; several routers and processes may share a folder, and the last one to write wins. What cannot be read or
 * written is an error that names the file, which the router tells as an event.
 */
export function fileSnapshot(folder: string): SnapshotStore {
  const fileOf = (dataset: string) => join(folder, `${encodeURIComponent(dataset)}.json`)
  return {
    read: async (dataset) => {
      const file = fileOf(dataset)
      let text: string
      try {
        text = await readFile(file, 'utf8')
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined
        throw failed('read', file, error)
      }
      try {
        return JSON.parse(text)
      } catch (error) {
        throw new Error(`The snapshot ${file} is no JSON. It is written anew.`, {cause: error})
      }
    },
    write: async (dataset, snapshot) => {
      const file = fileOf(dataset)
      const temporary = `${file}.${randomUUID()}.tmp`
      try {
        await mkdir(folder, {recursive: true})
        await replaceFile(file, temporary, piecesOf(snapshot))
      } catch (error) {
        throw failed('written', file, error)
      }
    },
  }
}

/** Units of UTF-16 in a piece: few enough that writing one down holds nobody up. */
const pieceLength = 65_536

/** A snapshot as JSON, in pieces, since a large one would hold up every ticket while it is written down. */
function* piecesOf({documents, ...about}: ContentSnapshot): Generator<string> {
  let piece = `${JSON.stringify(about).slice(0, -1)},"documents":[`
  for (const [index, document] of documents.entries()) {
    piece += `${index > 0 ? ',' : ''}${JSON.stringify(document)}`
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield `${piece}]}`
}

async function replaceFile(file: string, temporary: string, text: Iterable<string>): Promise<void> {
  const handle = await open(temporary, 'wx')
  try {
    try {
      await handle.writeFile(text)
      // A file that takes another's place before the disk has it may be empty after a power cut.
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}

function failed(done: 'read' | 'written', file: string, error: unknown): Error {
  const advice =
    codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM' || codeOf(error) === 'EROFS'
      ? 'Give the process the right to, or choose another folder.'
      : 'Check the disk and the folder.'
  const reason = error instanceof Error ? error.message : String(error)
  return new Error(`The snapshot ${file} could not be ${done}: ${reason}. ${advice}`, {
    cause: error,
  })
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
