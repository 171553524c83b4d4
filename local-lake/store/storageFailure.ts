import {refusal, type Refusal} from './failure.ts'

/** What keeps a file from being read or written. */
type Cause = 'in-use' | 'full' | 'forbidden' | 'disk' | 'damaged' | 'other'

// https://sqlite.org/rescode.html
const causes: ReadonlyMap<unknown, Cause> = new Map<unknown, Cause>([
  [3, 'forbidden'],
  [5, 'in-use'],
  [6, 'in-use'],
  [8, 'forbidden'],
  [10, 'disk'],
  [11, 'damaged'],
  [13, 'full'],
  [14, 'forbidden'],
  [26, 'damaged'],
  ['EACCES', 'forbidden'],
  ['EDQUOT', 'full'],
  ['EIO', 'disk'],
  ['ENOSPC', 'full'],
  ['EPERM', 'forbidden'],
  ['EROFS', 'forbidden'],
])

/** What a file that cannot be opened is for. */
export type Kept = 'content' | 'settings'

/** A file that is there but holds something that the lake cannot read. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/**
 * The error for a file that cannot be opened: it names the file, the cause, and what to do. Starting over is advised
 * only where the content is lost.
 */
export function cannotOpen(file: string, kept: Kept, error: unknown): Error {
  const message = `The local lake cannot open ${file}: ${reasonOf(error)}. ${remedyOf(kept, error)}`
  return new Error(message, {cause: error})
}

function remedyOf(kept: Kept, error: unknown): string {
  switch (causeOf(error)) {
    case 'in-use':
      return 'Another local lake is using it: stop that one, or choose another folder.'
    case 'full':
      return 'What is stored in it is whole: free some space, and start again.'
    case 'forbidden':
      return 'Let it and its folder be read and written, or choose another folder.'
    case 'disk':
      return 'The disk does not answer as it should; nothing was changed. Check it, and start again.'
    case 'damaged':
      return kept === 'settings'
        ? 'Delete that file: it holds what the Studio remembers for people, and no content.'
        : 'Restore the file from a copy, or start with --reset to begin again with the example content.'
    case 'other':
      return 'Nothing was changed.'
  }
}

/** The refusal of a write that could not be stored: the cause, and what to do. */
export function notStored(file: string, error: unknown): Refusal {
  const cause = causeOf(error)
  const remedy =
    cause === 'full'
      ? 'Free some space on its disk, and try again.'
      : cause === 'forbidden'
        ? 'Let it and its folder be written, and try again.'
        : 'Check the disk, and try again.'
  const message = `${file} cannot be written: ${reasonOf(error)}. Nothing of this was stored, and what was stored before is whole. ${remedy}`
  return cause === 'full'
    ? refusal(507, 'Insufficient Storage', message)
    : refusal(500, 'Internal Server Error', message)
}

function causeOf(error: unknown): Cause {
  if (error instanceof Unreadable) return 'damaged'
  if (!(error instanceof Error)) return 'other'
  // An extended code of SQLite has its kind in the low byte.
  const code = 'errcode' in error ? Number(error.errcode) & 0xff : 'code' in error && error.code
  return causes.get(code) ?? 'other'
}

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return reason.replace(/\.$/, '')
}
