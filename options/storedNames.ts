import {categoryGroupType, settingsType, subcategoryType} from '../engine/index.ts'

/** `_type` of each document that routing reads. */
export const supportTypes = [subcategoryType, categoryGroupType, settingsType] as const

/** One of {@link supportTypes}. */
export type SupportType = (typeof supportTypes)[number]

const known: ReadonlySet<unknown> = new Set(supportTypes)

/** Whether documents of a type are a part of customer support. */
export function isSupportType(type: unknown): type is SupportType {
  return known.has(type)
}

/** The fields that no market maps, since partners query them by these names. */
export const partnerFields = {
  name: 'name',
  supportSubcategories: 'supportSubcategories',
  knowledgeForceIssueId: 'knowledgeForceIssueId',
} as const
