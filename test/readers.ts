import type {Person} from '../local-lake/index.ts'

/** Somebody whom a lake lets read what a condition in GROQ finds, and write what another one finds, the same unless given; the token is `local-reader`. */
export function readerOf(filter: string, writes: string = filter): Person {
  return {
    email: 'reader@example.com',
    grants: [
      {filter, permissions: ['read', 'history']},
      {filter: writes, permissions: ['create', 'update']},
    ],
    id: 'reader',
    name: 'Reader',
    role: 'editor',
    token: 'local-reader',
  }
}

/** Conditions that leave out something of a market, as roles do. */
export const partialFilters = [
  '_type != "supportSettings"',
  '_type != "supportCategoryGroup"',
  '_type != "supportSubcategory"',
  '_type == "supportCategoryGroup"',
  '!(_id in path("drafts.**"))',
  'ticketType != "STORE"',
  'submitToExternalPartners != true',
  '_id match "*a*"',
  'false',
] as const
