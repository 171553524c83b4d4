import {categoryGroupType, settingsType, subcategoryType} from '../engine/index.ts'

/** `_type` of each document that routing reads. */
export const supportTypes = [subcategoryType, categoryGroupType, settingsType] as const

/** One of {@link supportTypes}. */
export type SupportType = (typeof supportTypes)[number]

const known: ReadonlySet<unknown> = new Set(supportTypes)

/**
 * Whether a type is one of the document types of customer support, which have a routing preview; for a structure that lists them
 * in a place of their own: `S.documentTypeListItems().filter((item) => !isSupportType(item.getId()))`.
 */
export function isSupportType(type: unknown): type is SupportType {
  return known.has(type)
}
