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
