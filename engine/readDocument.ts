import type {
  CategoryGroupConfig,
  CategoryGroupItem,
  KnowledgeForceIssue,
  LocalizedName,
  SettingsConfig,
  SubcategoryConfig,
} from './config.ts'
import {categoryGroupType, settingsId, settingsType, subcategoryType} from './documentTypes.ts'
import type {FieldNames} from './fieldNames.ts'
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
 * @returns `undefined` for a type that routing does not use, and for settings under another id.
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
    case categoryGroupType:
      return {
        kind: 'category-group',
        value: {
          ...base,
          ticketType: document[fieldNames.ticketType],
          items: readItems(document['supportSubcategories']),
        },
      }
    case settingsType:
      return id === settingsId
        ? {kind: 'settings', value: readSettings(document, fieldNames)}
        : undefined
    default:
      return undefined
  }
}

function readSettings(document: StoredDocument, fieldNames: FieldNames): SettingsConfig {
  return {
    revision: text(document['_rev']),
    storeSupportTicketTimeThreshold: document[fieldNames.storeSupportTicketTimeThreshold],
    knowledgeForceIssues: readIssues(document[fieldNames.knowledgeForceIssues]),
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
    const segment = key !== undefined && uses.get(key) === 1 ? {_key: key} : index
    return {
      path: ['supportSubcategories', segment],
      ref: isRecord(item) ? text(item['_ref']) : undefined,
    }
  })
}

function readKey(item: unknown): string | undefined {
  const key = isRecord(item) ? text(item['_key']) : undefined
  return key === '' ? undefined : key
}

function readIssues(value: unknown): readonly KnowledgeForceIssue[] {
  const issues: KnowledgeForceIssue[] = []
  for (const issue of Array.isArray(value) ? Array.from<unknown>(value) : []) {
    const id = isRecord(issue) ? text(issue['id']) : undefined
    if (isRecord(issue) && id !== undefined && id.trim() !== '') {
      issues.push({id, title: text(issue['title'])})
    }
  }
  return issues
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
