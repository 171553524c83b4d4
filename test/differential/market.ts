import * as fc from 'fast-check'

import {draft, group, settings, subcategory, version} from '../engine/documents.ts'
import {type GeneratedTicket, ticket} from './ticket.ts'

/** One market with tickets for it. */
export interface GeneratedMarket {
  /** A name that a dataset can have. */
  readonly dataset: string
  /** As stored, in every state. */
  readonly documents: readonly Readonly<Record<string, unknown>>[]
  readonly tickets: readonly GeneratedTicket[]
}

/** How many tickets each market has. */
export const ticketsPerMarket = 12

/** Ids that documents have; references and tickets name others too. */
const subcategoryIds = ['late', 'lost', 'cold', 'refund'] as const
const groupIds = ['home', 'store', 'other'] as const

/** Names that groups have, some of them the same. */
const categoryNames = [
  'Home Delivery',
  'Entrega ',
  'Otros',
  'Caf\u00e9',
  'Cafe\u0301',
  '\u200b',
  'constructor',
  '__proto__',
]

const toggle = fc.oneof(
  {weight: 8, arbitrary: fc.constant(true)},
  {weight: 2, arbitrary: fc.constantFrom(false, null, undefined, 'true', 1)},
)
const ticketType = fc.oneof(
  {weight: 6, arbitrary: fc.constant('STORE')},
  {weight: 3, arbitrary: fc.constantFrom('GENERAL', 'store', null, undefined)},
)
const option = fc.constantFrom(true, true, false, undefined)
const references = fc.array(
  fc.oneof(
    {weight: 9, arbitrary: fc.constantFrom(...subcategoryIds)},
    {weight: 1, arbitrary: fc.constantFrom('nothing', 'home')},
  ),
  {maxLength: 6},
)
const name = fc.record(
  {en: fc.constantFrom(...categoryNames), pt: fc.constantFrom(...categoryNames)},
  {requiredKeys: []},
)
/** Minutes, as they are stored. */
const threshold = fc.constantFrom(60, 60, 60, 1, 0, 0.5, 20_160, -1, '60', null, undefined)

const subcategoryDocument = (id: string) =>
  fc
    .record({submitToExternalPartners: toggle, allowRecentOrderSelection: option})
    .map((fields) => subcategory(id, fields))
const groupDocument = (id: string) =>
  fc
    .tuple(ticketType, references, name)
    .map(([type, refs, names]) => group(id, type, refs, {name: {_type: 'localeString', ...names}}))
const settingsDocument = threshold.map((minutes) => settings(minutes))

/** A document in some of the states that it can have beside each other, each with content of its own. */
function states(document: fc.Arbitrary<Readonly<Record<string, unknown>>>) {
  return fc
    .tuple(
      fc.option(document, {freq: 8}),
      fc.option(document, {freq: 1}),
      fc.option(document, {freq: 1}),
    )
    .map(([published, drafted, released]) =>
      [published, drafted && draft(drafted), released && version('r1', released)].filter(
        (one) => one !== null,
      ),
    )
}

const documents = fc
  .tuple(
    // Nothing is routed on a dataset without a sub-category or without a group, so one of each is always there.
    subcategoryDocument(subcategoryIds[0]).map((one) => [one]),
    ...subcategoryIds.slice(1).map((id) => states(subcategoryDocument(id))),
    groupDocument(groupIds[0]).map((one) => [one]),
    ...groupIds.slice(1).map((id) => states(groupDocument(id))),
    states(settingsDocument),
  )
  .map((all) => all.flat())

/** Markets of all kinds, broken ones too. */
export const market: fc.Arbitrary<Omit<GeneratedMarket, 'dataset'>> = fc.record({
  documents,
  tickets: fc.array(
    ticket(
      fc.oneof(
        {weight: 9, arbitrary: fc.constantFrom(...subcategoryIds)},
        {weight: 1, arbitrary: fc.constantFrom('nothing', 'home')},
      ),
      fc.constantFrom(...categoryNames, 'Nowhere'),
    ),
    {minLength: ticketsPerMarket, maxLength: ticketsPerMarket},
  ),
})
