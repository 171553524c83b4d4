import {isBlank, withoutBlankEnds} from './blankText.ts'
import type {
  CategoryGroupConfig,
  CategoryGroupItem,
  InvalidKnowledgeForceIssue,
  KnowledgeForceIssue,
  LocalizedName,
  PathSegment,
  SettingsConfig,
  SubcategoryConfig,
} from './config.ts'
import {categoryGroupType, type FieldNames, settingsType, subcategoryType} from './storedNames.ts'
import {isRecord} from './isRecord.ts'

/** What a stored document is to the engine. */
export type ReadDocument =
  | {readonly kind: 'subcategory'; readonly value: SubcategoryConfig}
  | {readonly kind: 'category-group'; readonly value: CategoryGroupConfig}
  | {readonly kind: 'settings'; readonly value: SettingsConfig}

type StoredDocument = Readonly<Record<string, unknown>>

/**
 * Reads one stored document under its published id.
 *
 * @returns `undefined` for a type that routing does not use; settings under any id, though one alone counts.
 */
export function readDocument(
  document: StoredDocument,
  id: string,
  fieldNames: FieldNames,
): ReadDocument | undefined {
  const {_rev: revision, name} = document
  const base = {id, revision: text(revision), name: readName(name), plainName: text(name)}
  switch (document['_type']) {
    case subcategoryType:
      return {
        kind: 'subcategory',
        value: {
          ...base,
          submitToExternalPartners: document[fieldNames.submitToExternalPartners],
          allowRecentOrderSelection: document[fieldNames.allowRecentOrderSelection],
          knowledgeForceIssueId: document['knowledgeForceIssueId'],
        },
      }
    case categoryGroupType: {
      const stored = document['supportSubcategories']
      return {
        kind: 'category-group',
        value: {
          ...base,
          ticketType: document[fieldNames.ticketType],
          items: readItems(stored),
          ...(stored !== undefined &&
            stored !== null &&
            !Array.isArray(stored) && {isListMalformed: true}),
        },
      }
    }
    case settingsType:
      return {kind: 'settings', value: readSettings(document, fieldNames)}
    default:
      return undefined
  }
}

function readSettings(document: StoredDocument, fieldNames: FieldNames): SettingsConfig {
  return {
    revision: text(document['_rev']),
    storeSupportTicketTimeThreshold: document[fieldNames.storeSupportTicketTimeThreshold],
    ...readIssues(document[fieldNames.knowledgeForceIssues], fieldNames.knowledgeForceIssues),
  }
}

function readName(value: unknown): LocalizedName {
  const name: [string, string][] = []
  for (const [language, words] of isRecord(value) ? Object.entries(value) : []) {
    if (language !== '_type' && typeof words === 'string') name.push([language, words])
  }
  // Not by assignment: a stored `__proto__` key has to stay an ordinary key.
  return Object.fromEntries(name)
}

function readItems(value: unknown): readonly CategoryGroupItem[] {
  return readList(value).map(([segment, item]) => {
    const ref = isRecord(item) ? text(item['_ref']) : undefined
    const path = ['supportSubcategories', segment]
    return isRecord(item) && ref !== undefined && isForeign(item, ref)
      ? {path, ref: undefined, foreignRef: ref}
      : {path, ref}
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
  const uses = new Map<string, number>()
  for (const item of stored) {
    const key = readKey(item)
    if (key !== undefined) uses.set(key, (uses.get(key) ?? 0) + 1)
  }
  return stored.map((item, index) => {
    const key = readKey(item)
    // A key that two items share addresses both of them, and a fix would remove both.
    return [key !== undefined && uses.get(key) === 1 ? {_key: key} : index, item]
  })
}

function readKey(item: unknown): string | undefined {
  const key = isRecord(item) ? text(item['_key']) : undefined
  return key === '' ? undefined : key
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
    const id = isRecord(entry) ? withoutBlankEnds(text(stored) ?? '') : ''
    const title = isRecord(entry) ? text(entry['title']) : undefined
    if (id !== '') issues.push({id, title})
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
