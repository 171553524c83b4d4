import type {RawDocument} from '../../content/contentClient.ts'
import {storedIdOf} from '../../engine/documentId.ts'
import {
  type CategoryGroupConfig,
  categoryGroupType,
  parseDocumentId,
  subcategoryType,
} from '../../engine/index.ts'
import type {EditedDocument} from '../../content/editedMarket.ts'
import type {FieldChange} from './changeField.ts'

const field = 'supportSubcategories'

/**
 * The change that puts a sub-category into a group, in the state that is being edited: its draft, or the same release.
 *
 * A sub-category that is not published yet is referred to as Sanity does it, so that publishing the group binds it.
 *
 * @param key - Of the new item.
 * @returns `held` where what would change holds it already, published or not; `undefined` where no list is stored
 */
export function addToGroup(
  subcategory: EditedDocument,
  group: CategoryGroupConfig,
  documents: ReadonlyMap<string, RawDocument>,
  key: string,
): FieldChange | 'held' | undefined {
  const own = parseDocumentId(subcategory._id)
  if (!own) return undefined
  const {id, state} = own
  const isRelease = state !== 'published' && state !== 'drafts'
  const storedId = storedIdOf(group.id, isRelease ? state : 'drafts')
  const originIds = isRelease ? [group.id, storedIdOf(group.id, 'drafts')] : [group.id]
  const stored = [storedId, ...originIds].flatMap((each) => documents.get(each) ?? []).at(0)
  const expected = stored?.[field]
  if (expected !== undefined && !Array.isArray(expected)) return undefined
  const items: readonly unknown[] = expected ?? []
  if (items.some((item) => refersTo(item, id))) return 'held'
  const item = {
    _key: key,
    _ref: id,
    _type: 'reference',
    ...(!documents.has(id) && {
      _strengthenOnPublish: {type: subcategoryType},
      // A release publishes both at once, and checks the reference before.
      ...(!isRelease && {_weak: true}),
    }),
  }
  return {expected, field, next: [...items, item], originIds, storedId, type: categoryGroupType}
}

function refersTo(item: unknown, id: string): boolean {
  return typeof item === 'object' && item !== null && '_ref' in item && item._ref === id
}
