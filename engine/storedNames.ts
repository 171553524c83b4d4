/** `_type` of a Support Sub-Category. */
export const subcategoryType = 'supportSubcategory'

/** `_type` of a Support Category Group; vendors query it, so it can never change. */
export const categoryGroupType = 'supportCategoryGroup'

/** `_type` of Support Settings. */
export const settingsType = 'supportSettings'

/** Published `_id` of the one Support Settings document of a dataset. */
export const settingsId = 'supportSettings'

/** `_type` of each document that routing reads. */
export const supportTypes = [subcategoryType, categoryGroupType, settingsType] as const

/** One of {@link supportTypes}. */
export type SupportType = (typeof supportTypes)[number]

/**
 * Whether a type is one of the document types of customer support, which have a routing preview; for a structure that lists them
 * in a place of their own: `S.documentTypeListItems().filter((item) => !isSupportType(item.getId()))`.
 */
export function isSupportType(type: unknown): type is SupportType {
  return supportTypes.some((known) => known === type)
}

/** The stored names that a market may have chosen differently; schemas and reader share this one table. */
export interface FieldNames {
  readonly submitToExternalPartners: string
  readonly allowRecentOrderSelection: string
  readonly ticketType: string
  readonly storeSupportTicketTimeThreshold: string
  readonly knowledgeForceIssues: string
}

/** The stored names unless a market maps them. Those that vendors query (`name`, `supportSubcategories`, `knowledgeForceIssueId`) are fixed. */
export const defaultFieldNames: FieldNames = {
  submitToExternalPartners: 'submitToExternalPartners',
  allowRecentOrderSelection: 'allowRecentOrderSelection',
  ticketType: 'ticketType',
  storeSupportTicketTimeThreshold: 'storeSupportTicketTimeThreshold',
  knowledgeForceIssues: 'knowledgeForceIssues',
}
