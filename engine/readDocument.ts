import {isBlank, withoutBlankEnds} from './blankText.ts'
import type {
  CategoryGroupConfig,
  CategoryGroupItem,
  InvalidKnowledgeForceIssue,
  KnowledgeForceIssue,
  Path,
  PathSegment,
  SettingsConfig,
  StoredName,
  SubcategoryConfig,
} from './config.ts'
import {categoryGroupType, type FieldNames, settingsType, subcategoryType} from './storedNames.ts'
import {isRecord} from './isRecord.ts'

/** What a stored document is to the engine: one of these, or nothing. */
export interface ReadDocument {
  readonly subcategory?: SubcategoryConfig
  readonly categoryGroup?: CategoryGroupConfig
  /** Under any id, though one alone counts. */
  readonly settings?: SettingsConfig
}

type StoredDocument = Readonly<Record<string, unknown>>

/** Reads one stored document under its published id. */
export function readDocument(
  document: StoredDocument,
  id: string,
  fieldNames: FieldNames,
): ReadDocument {
  const base = {id, revision: text(document['_rev']), ...readName(document['name'])}
  const stored = document['supportSubcategories']
  switch (document['_type']) {
    case subcategoryType:
      return {
        subcategory: {
          ...base,
          submitToExternalPartners: document[fieldNames.submitToExternalPartners],
          allowRecentOrderSelection: document[fieldNames.allowRecentOrderSelection],
          knowledgeForceIssueId: document['knowledgeForceIssueId'],
        },
      }
    case categoryGroupType:
      return {
        categoryGroup: {
          ...base,
          ticketType: document[fieldNames.ticketType],
          items: readItems(stored),
          ...(isGiven(stored) && !Array.isArray(stored) && {isListMalformed: true}),
        },
      }
    case settingsType:
      return {settings: readSettings(document, fieldNames)}
    default:
      return {}
  }
}

function readSettings(document: StoredDocument, fieldNames: FieldNames): SettingsConfig {
  return {
    revision: text(document['_rev']),
    storeSupportTicketTimeThreshold: document[fieldNames.storeSupportTicketTimeThreshold],
    ...readIssues(document[fieldNames.knowledgeForceIssues], fieldNames.knowledgeForceIssues),
  }
}

/**
 * Reads a name as Sanity stores one: a text for each language, as fields of an object or as items of a list; or plain text, which
 * is in no language. Of two items in one language the first counts, as for whoever reads them.
 */
export function readName(value: unknown): StoredName {
  const name = new Map<string, string>()
  const namePaths: [string, Path][] = []
  for (const [language, words] of isRecord(value) ? Object.entries(value) : []) {
    if (language !== '_type' && typeof words === 'string') name.set(language, words)
  }
  for (const [segment, item] of readList(value)) {
    const {_key, language: given, value: words} = isRecord(item) ? item : {}
    const language = text(given ?? _key)
    if (!language || typeof words !== 'string' || name.has(language)) continue
    name.set(language, words)
    namePaths.push([language, ['name', segment, 'value']])
  }
  return {
    // Not by assignment: a stored `__proto__` key has to stay an ordinary key.
    name: Object.fromEntries(name),
    plainName: text(value),
    ...(Array.isArray(value) && {namePaths}),
  }
}

function readItems(value: unknown): readonly CategoryGroupItem[] {
  return readList(value).map(([segment, item]) => {
    const ref = isRecord(item) ? text(item['_ref']) : undefined
    const path = ['supportSubcategories', segment]
    if (!isRecord(item) || ref === undefined) return {path, ref}
    if (isForeign(item, ref)) return {path, ref: undefined, foreignRef: ref}
    const {_weak, _strengthenOnPublish: binding, ...strong} = item
    return _weak === true ? {path, ref, strong, bindsOnPublish: isGiven(binding)} : {path, ref}
  })
}

/**
 * Whether a reference leads out of the dataset, where another document may have the very id of one of ours.
 *
 * A market's own type may have any name, so the fields tell as well; no id of a document has a colon.
 */
function isForeign(reference: StoredDocument, ref: string): boolean {
  const type = reference['_type']
  return (
    type === 'crossDatasetReference' ||
    type === 'globalDocumentReference' ||
    isGiven(reference['_dataset']) ||
    isGiven(reference['_projectId']) ||
    ref.includes(':')
  )
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** The items of a list, each with the segment that addresses it alone. */
function readList(value: unknown): readonly (readonly [PathSegment, unknown])[] {
  if (!Array.isArray(value)) return []
  const stored = Array.from<unknown>(value)
  const byKey = Map.groupBy(stored, readKey)
  return stored.map((item, index) => {
    const key = readKey(item)
    // A key that two items share addresses both of them, and a fix would remove both.
    return [key !== '' && byKey.get(key)?.length === 1 ? {_key: key} : index, item]
  })
}

/** The key of an item; empty where it has none. */
function readKey(item: unknown): string {
  return (isRecord(item) && text(item['_key'])) || ''
}

function readIssues(
  value: unknown,
  field: string,
): Pick<SettingsConfig, 'knowledgeForceIssues' | 'invalidKnowledgeForceIssues'> {
  const issues: KnowledgeForceIssue[] = []
  const invalid: InvalidKnowledgeForceIssue[] = []
  if (isGiven(value) && !Array.isArray(value)) {
    invalid.push({path: [field], value, countsAs: undefined})
  }
  for (const [segment, entry] of readList(value)) {
    const stored = isRecord(entry) ? entry['id'] : entry
    const id = withoutBlankEnds((isRecord(entry) && text(stored)) || '')
    if (isRecord(entry) && id !== '') issues.push({id, title: text(entry['title'])})
    if (id === '' || id !== stored) {
      invalid.push({
        path: [field, segment],
        value: typeof stored === 'string' && isBlank(stored) ? undefined : stored,
        countsAs: id === '' ? undefined : id,
      })
    }
  }
  return {knowledgeForceIssues: issues, invalidKnowledgeForceIssues: invalid}
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
