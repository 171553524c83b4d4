import {isRecord} from '../engine/isRecord.ts'
import {categoryGroupType, settingsType, subcategoryType} from '../engine/storedNames.ts'

/** The states in which documents stand side by side; all releases are one here. */
export type ContentLayer = 'published' | 'drafts' | 'versions'

/** What an access list says of reading support configuration. */
export interface AccessList {
  /** The layers of which every document of support may surely be read. */
  readonly covered: ReadonlySet<ContentLayer>
  /** The conditions of everything that may be read, as they are written. */
  readonly filters: readonly string[]
}

const layers: readonly ContentLayer[] = ['published', 'drafts', 'versions']
const types: readonly string[] = [subcategoryType, categoryGroupType, settingsType]

/** Documents of one type in one layer. */
type Part = `${string} ${ContentLayer}`
const everything: ReadonlySet<Part> = new Set(
  types.flatMap((type) => layers.map((layer) => `${type} ${layer}` as const)),
)

/**
 * Reads an access list of Content Lake: grants that add to each other, each with a condition in GROQ.
 *
 * Only conditions by type and by path are understood, and count for nothing otherwise: what is covered is covered surely.
 *
 * @returns `undefined` for what is no access list.
 */
export function readAccessList(answer: unknown): AccessList | undefined {
  if (!Array.isArray(answer)) return undefined
  const filters: string[] = []
  for (const grant of Array.from<unknown>(answer)) {
    if (!isRecord(grant)) return undefined
    const {filter, permissions} = grant
    if (typeof filter !== 'string' || !Array.isArray(permissions)) return undefined
    if (permissions.includes('read')) filters.push(filter)
  }
  const read = new Set(filters.flatMap((filter) => [...partsOf(filter)]))
  const covered = layers.filter((layer) => types.every((type) => read.has(`${type} ${layer}`)))
  return {covered: new Set(covered), filters}
}

const nothing: ReadonlySet<Part> = new Set()
const token = /\s*(?:(?<text>"[^"\\]*"|'[^'\\]*')|(?<sign>\|\||&&|==|[()[\],])|(?<word>\w+))/uy

/** The parts that a condition finds all of, as far as it is understood. */
function partsOf(filter: string): ReadonlySet<Part> {
  const tokens = tokensOf(filter)
  if (!tokens) return nothing
  let place = 0
  const next = () => tokens[place++]
  const takes = (...expected: readonly string[]) => {
    if (!expected.every((each, index) => tokens[place + index] === each)) return false
    place += expected.length
    return true
  }
  const text = () => textOf(next())

  function either(): ReadonlySet<Part> | undefined {
    let parts = both()
    while (parts && takes('||')) {
      const more = both()
      parts = more && new Set([...parts, ...more])
    }
    return parts
  }

  function both(): ReadonlySet<Part> | undefined {
    let parts = one()
    while (parts && takes('&&')) {
      const also = one()
      parts = also && new Set([...parts].filter((part) => also.has(part)))
    }
    return parts
  }

  function one(): ReadonlySet<Part> | undefined {
    if (takes('(')) {
      const parts = either()
      return takes(')') ? parts : undefined
    }
    if (takes('_type', '==')) return ofTypes([text()])
    if (takes('_type', 'in', '[')) {
      const listed = [text()]
      while (takes(',')) listed.push(text())
      return takes(']') ? ofTypes(listed) : undefined
    }
    if (takes('_id', 'in', 'path', '(')) {
      const path = text()
      return takes(')') ? ofPath(path) : undefined
    }
    return undefined
  }

  const parts = either()
  return (place === tokens.length && parts) || nothing
}

/** The words of a condition; `undefined` where something else is in it. */
function tokensOf(filter: string): readonly string[] | undefined {
  const tokens: string[] = []
  const trimmed = filter.trimEnd()
  token.lastIndex = 0
  while (token.lastIndex < trimmed.length) {
    const found = token.exec(trimmed)
    if (!found) return undefined
    tokens.push(found[0].trimStart())
  }
  return tokens
}

/** What stands between quotation marks. */
function textOf(word: string | undefined): string | undefined {
  return word?.startsWith('"') || word?.startsWith("'") ? word.slice(1, -1) : undefined
}

function ofTypes(listed: readonly (string | undefined)[]): ReadonlySet<Part> | undefined {
  if (listed.includes(undefined)) return undefined
  return new Set([...everything].filter((part) => listed.includes(part.split(' ')[0])))
}

function ofPath(path: string | undefined): ReadonlySet<Part> | undefined {
  if (path === '**') return everything
  // Anything narrower may leave out a document with a dot in its id, or a release.
  const layer = path === 'drafts.**' ? 'drafts' : path === 'versions.**' ? 'versions' : undefined
  return path === undefined
    ? undefined
    : new Set([...everything].filter((part) => part.split(' ')[1] === layer))
}
