import * as v from 'valibot'

import {isRecord} from '../engine/isRecord.ts'
import {
  defaultFieldNames,
  findingKinds,
  type FieldNames,
  type SeverityOverrides,
} from '../engine/index.ts'
import {functionOption, optionsObject, switchOption, textOption} from './checkOptions.ts'

/** A language in which the market keeps names. */
export interface MarketLanguage {
  /** The key in `localeString`, like `pt`. */
  readonly id: string
  /** What an editor reads above the field, like `Português`. */
  readonly title: string
  /** Whether a name may be missing in it, which is a note then; never of the first. */
  readonly optional?: boolean
}

/** The languages of an Iberian market. */
export const defaultLanguages: readonly MarketLanguage[] = [
  {id: 'pt', title: 'Português'},
  {id: 'es', title: 'Español'},
  {id: 'en', title: 'English'},
]

/** Ids of languages as the analysis takes them: all of the market's, and those in which a name may be missing. */
export function languageIdsOf(languages: readonly MarketLanguage[]) {
  return {
    languages: languages.map(({id}) => id),
    optionalLanguages: languages.filter(({optional}) => optional === true).map(({id}) => id),
  }
}

/** What a market says of itself wherever its content is read: in a Studio, a service and a command. */
export interface MarketOptions {
  /**
   * The languages of names, the market's own first; a name must have each that is not optional. Portuguese, Spanish and English
   * unless given.
   */
  readonly languages?: readonly MarketLanguage[]
  /** Stored names that differ from ours; all who read the dataset need the same table. */
  readonly fieldNames?: Partial<FieldNames>
  /** Findings that this market takes more or less seriously; `error` blocks publishing. */
  readonly severity?: SeverityOverrides
}

/** What Sanity takes as the name of a field; one that begins with a line is Sanity's own. */
const fieldName = v.pipe(
  v.string(({received}) => `is ${received}. Write the stored name of the field.`),
  v.regex(
    /^[A-Za-z]\w*$/u,
    ({received}) =>
      `is ${received}. The stored name of a field begins with a letter, and has letters, digits and _ only.`,
  ),
)

/** Fields that no market maps, by the fields that stand beside them in one document. */
const neighbours: readonly (readonly [
  fixed: readonly string[],
  mapped: readonly (keyof FieldNames)[],
])[] = [
  [
    ['name', 'knowledgeForceIssueId'],
    ['submitToExternalPartners', 'allowRecentOrderSelection'],
  ],
  [['name', 'supportSubcategories'], ['ticketType']],
  [[], ['storeSupportTicketTimeThreshold', 'knowledgeForceIssues']],
]

/** Stored names that differ from ours. */
export const fieldNamesOption = v.pipe(
  optionsObject(
    Object.fromEntries(Object.keys(defaultFieldNames).map((name) => [name, v.optional(fieldName)])),
    'field that a market may map',
  ),
  v.check(
    (given) => sharedName(given) === undefined,
    ({input}) =>
      `gives two fields of one document the name "${sharedName(input) ?? ''}". Write the name under which each is stored.`,
  ),
)

function sharedName(given: Readonly<Record<string, unknown>>): string | undefined {
  for (const [fixed, mapped] of neighbours) {
    const names = [...fixed, ...mapped.map((name) => given[name] ?? defaultFieldNames[name])]
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    if (typeof twice === 'string') return twice
  }
  return undefined
}

/** How seriously findings are taken. */
export const severityOption = optionsObject(
  Object.fromEntries(
    Object.keys(findingKinds).map((code) => [
      code,
      v.optional(
        v.picklist(
          ['error', 'warning', 'info', 'off'],
          ({received}) => `is ${received}. Write error, warning, info or off.`,
        ),
      ),
    ]),
  ),
  'finding',
)

const language = optionsObject({
  id: v.pipe(
    textOption('Write the key of the language in localeString, like "pt".'),
    v.regex(
      /^[A-Za-z]\w*$/u,
      ({received}) =>
        `is ${received}. The key of a language is a field of localeString: it begins with a letter, and has letters, digits and _ only.`,
    ),
  ),
  title: textOption('Write what editors read above the field, like "Português".'),
  optional: v.optional(switchOption),
})

const exampleLanguages = 'Name the languages like [{id: "pt", title: "Português"}]'

/** The market's languages. */
export const languagesOption = v.pipe(
  v.array(language, ({received}) => `is ${received}. ${exampleLanguages}.`),
  v.nonEmpty(`is empty. ${exampleLanguages}, or leave it out for Portuguese, Spanish and English.`),
  v.check(
    (given) => repeated(given) === undefined,
    ({input}) => `names "${repeated(input) ?? ''}" twice. Name each language once.`,
  ),
  v.check(
    ([first]) => first?.['optional'] !== true,
    ({input: [first]}) =>
      `begins with "${String(first?.['id'])}", which is optional. The first language is the market's own, and every name must have it.`,
  ),
)

function repeated(languages: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  const ids = languages.map(({id}) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  return typeof twice === 'string' ? twice : undefined
}

/** The checks of {@link MarketOptions}, for everything that has more options than these. */
export const marketOptions = {
  languages: v.optional(languagesOption),
  fieldNames: v.optional(fieldNamesOption),
  severity: v.optional(severityOption),
} satisfies Readonly<Record<keyof MarketOptions, v.GenericSchema>>

/** Subscriptions as a list or a function; what an entry has to be is for those who read the list. */
export const subscriptionsOption = v.optional(
  v.custom<unknown>(
    (value) => Array.isArray(value) || typeof value === 'function',
    ({received}) =>
      `is ${received}. Give a list of {partner, event, stores}, or a function that looks them up.`,
  ),
)

/** Subscriptions where they have to be all there are. */
export const listedSubscriptionsOption = v.optional(
  v.custom<unknown>(
    (value) => Array.isArray(value),
    ({received}) => `is ${received}. Give a list of {partner, event, stores}.`,
  ),
)

const listedStores = v.array(
  v.string(({received}) => `is ${received}. Write the id of the store as text.`),
)

const storeQuery = optionsObject({
  query: textOption('Write a GROQ query that gives the ids of all stores.'),
  params: v.optional(
    v.custom<unknown>(
      isRecord,
      ({received}) => `is ${received}. Give an object with the parameters of the query.`,
    ),
  ),
})

const noStores = v.custom<unknown>(
  (value) => typeof value === 'function',
  ({received}) =>
    `is ${received}. Give a list of the ids of all stores, like ["1042", "1043"], a function that looks them up, or a {query} for them.`,
)

/** The ids of the market's stores, or where they are looked up; what comes of that is for those who look. */
export const storesOption = v.optional(
  v.lazy((given): v.GenericSchema => {
    if (Array.isArray(given)) return listedStores
    return isRecord(given) ? storeQuery : noStores
  }),
)

/** A directory of orders; what it answers is for those who ask it. */
export const ordersOption = v.optional(
  functionOption(
    'Give a function that looks an order up: its id in, {placedAt, storeId} or undefined out.',
  ),
)
