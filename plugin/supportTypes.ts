import {categoryGroupType, settingsType, subcategoryType} from '../engine/index.ts'

const supportTypes: ReadonlySet<string> = new Set([
  subcategoryType,
  categoryGroupType,
  settingsType,
])

/**
 * Whether a type is one of the document types of customer support, which have a routing preview; for a structure that lists them
 * in a place of their own: `S.documentTypeListItems().filter((item) => !isSupportType(item.getId()))`.
 */
export function isSupportType(schemaType: string | undefined): boolean {
  return schemaType !== undefined && supportTypes.has(schemaType)
}
