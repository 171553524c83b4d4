import type {FindingCode} from '../engine/index.ts'

/** What a sentence about a finding may name. */
export interface FindingFacts {
  /** Whether it sits on an item of a group, and not on the sub-category itself. */
  readonly onItem: boolean
  /** The sub-category of the group's item. */
  readonly subcategory: string
  /** The groups that take part, and for a duplicate the other sub-categories. */
  readonly others: string
  /** The title of the language that it is about, if it is about one. */
  readonly language: string | undefined
  /** Whether several others take part. */
  readonly several: boolean
  /** Whether it is about an item of a group that refers to nothing yet. */
  readonly isEmptyItem: boolean
  /** The stored value, as JSON unless it is text, if there is one. */
  readonly value: string | undefined
  /** The right spelling or spellings of a Knowledge Force id. */
  readonly listed: string
}

const option = '“Allow the guest to select a recent order”'
const toggle = '“Submit Support Requests to External Partners”'

/** One sentence or two per finding, in English, for the form and the preview alike. */
export const findingWords: Record<FindingCode, (facts: FindingFacts) => string> = {
  'external-partners-not-set': ({value}) =>
    value === undefined
      ? `${toggle} was never switched on or off, which counts as off: no ticket leaves for a partner. Choose one.`
      : `${toggle} holds ${value}, which counts as off: no ticket leaves for a partner. Switch it on or off.`,
  'external-partners-off': ({onItem, subcategory}) =>
    onItem
      ? `External partners are off for ${subcategory}: its tickets are not forwarded.`
      : 'External partners are off: tickets of this sub-category are not forwarded.',
  'group-empty': () =>
    'This group holds no sub-category, so no ticket can be opened in it. Add at least one.',
  'knowledge-force-id-duplicate': ({others, value}) =>
    `The Knowledge Force id ${value} is also that of ${others}. Partners cannot tell these sub-categories apart.`,
  'knowledge-force-id-format': ({listed, value}) =>
    `The Knowledge Force id ${value} is not spelled as agreed. The spelling is ${listed}.`,
  'knowledge-force-id-missing': () =>
    'Tickets go to partners without a Knowledge Force id. Choose one from the market’s list.',
  'knowledge-force-id-not-in-list': ({value}) =>
    `The Knowledge Force id ${value} is not in the market’s list. Choose one that is, or add it in Support Settings.`,
  'name-missing': ({language}) =>
    language === undefined
      ? 'There is no name in any language. Guests and partners need one.'
      : `The name in ${language} is missing. Guests who use that language see nothing to choose.`,
  'name-whitespace': ({language, value}) =>
    `The name in ${language} has blanks around it: ${value}. Partners compare names exactly; remove the blanks.`,
  'reference-dangling': ({isEmptyItem}) =>
    isEmptyItem
      ? 'Choose a sub-category for this item, or remove the item.'
      : 'This item refers to a sub-category that does not exist. Remove it, or choose another.',
  'reference-duplicate': ({subcategory}) =>
    `${subcategory} is in this group already. Remove one of the two.`,
  'reference-not-published': ({subcategory}) =>
    `${subcategory} is not published, so guests and partners do not see it in this group. Publish it first.`,
  'store-subcategory-without-order-selection': ({onItem, others, several, subcategory}) =>
    onItem
      ? `Tickets from the app for ${subcategory} can never reach a store: its form does not ask for an order. Switch on ${option} there.`
      : `In the STORE ${several ? 'groups' : 'group'} ${others}, tickets from the app can never reach a store: the form does not ask for an order. Switch on ${option}.`,
  'subcategory-in-conflicting-groups': ({onItem, others, subcategory}) =>
    onItem
      ? `${subcategory} is also in ${others}, of the other Ticket Type. A ticket that names no group goes to GENERAL.`
      : `This sub-category is in groups of both Ticket Types: ${others}. A ticket that names no group goes to GENERAL.`,
  'subcategory-not-in-any-group': () =>
    'This sub-category is in no category group, so guests cannot choose it and its tickets are not forwarded.',
  'threshold-invalid': ({value}) =>
    `The threshold ${value} is not a whole number of minutes from 0 up. Enter one, like 60.`,
  'threshold-missing': () =>
    'STORE tickets have no time threshold, so no ticket is ever too late for its store. Set “Store Support Ticket Time Threshold” in Support Settings.',
  'threshold-very-long': ({value}) =>
    `A threshold of ${value} minutes is more than seven days: stores would hear of orders that they no longer remember.`,
  'threshold-zero': () =>
    'With a threshold of 0 a ticket reaches its store only in the very millisecond of the order: in effect STORE never happens.',
  'ticket-type-invalid': ({value}) =>
    `The Ticket Type ${value} does not exist, which counts as General. Choose General or Store.`,
  'ticket-type-missing': () =>
    'Without a Ticket Type every ticket of this group goes to the region as GENERAL. Choose General or Store.',
}
