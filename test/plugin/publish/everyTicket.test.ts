import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import type {CaseOrder, RoutingConfig} from '../../../engine/index.ts'
import type {Transition} from '../../../engine/transitions.ts'
import {type ChangeRow, changeRowsOf} from '../../../plugin/publish/changeRows.ts'
import type {ContentEdit} from '../../../plugin/publish/contentEdit.ts'
import {impactOf, isHarmless} from '../../../plugin/publish/routingImpact.ts'
import {draft, read, type StoredDocument, version} from '../../engine/documents.ts'
import {market} from '../../engine/namedMarkets.ts'
import {
  type ArrivingTicket,
  canArriveSlowly,
  categoryGroupNamedSlowly,
  holdersSlowly,
  type OpenedTicket,
  outcomeSlowly,
} from '../../engine/slowReading.ts'
import {ticketsFor} from '../../engine/ticketsFor.ts'
import {stored} from '../../filledLake.ts'

/** What is stored, what somebody is about to do to it, and what is public once it is done. */
interface Edit {
  readonly content: readonly StoredDocument[]
  readonly edit: ContentEdit
  readonly published: readonly StoredDocument[]
}

const idOf = ({_id}: StoredDocument) => String(_id)

/** Documents with some in place of those that have their ids, or beside them. */
function withDocuments(all: readonly StoredDocument[], others: readonly StoredDocument[]) {
  const ids = new Set(others.map(idOf))
  return [...all.filter((each) => !ids.has(idOf(each))), ...others]
}

const kinds = ['publish', 'together', 'unpublish', 'delete', 'release'] as const
const fields = ['name', 'ticketType', 'supportSubcategories', 'submitToExternalPartners'] as const

/** An edit of a market: of a field of a document, of a document, or of several. */
const someEdit: fc.Arbitrary<Edit> = fc
  .tuple(
    market,
    market.filter(({documents}) => documents.length > 0),
    fc.constantFrom(...kinds),
    fc.nat(),
    fc.constantFrom(undefined, ...fields),
  )
  .map(([{documents}, other, kind, pick, field]) => {
    const given = other.documents[pick % other.documents.length] ?? {}
    const own = documents[pick % documents.length]
    const edited = field && own ? {...own, [field]: given[field]} : given
    if ((kind === 'unpublish' || kind === 'delete') && own) {
      return {
        content: documents,
        edit: {documentId: idOf(own), kind},
        published: documents.filter((each) => each !== own),
      }
    }
    if (kind === 'together') {
      return {
        content: [...documents, ...other.documents.map(draft)],
        edit: {documents: other.documents.map(draft).map(stored), kind},
        published: withDocuments(documents, other.documents),
      }
    }
    if (kind === 'release') {
      return {
        content: [...documents, ...other.documents.map((each) => version('r1', each))],
        edit: {kind, releaseId: 'r1'},
        published: withDocuments(documents, other.documents),
      }
    }
    return {
      content: [...documents, draft(edited)],
      edit: {document: stored(draft(edited)), kind: 'publish'},
      published: withDocuments(documents, [edited]),
    }
  })

const languages = [
  {id: 'en', title: 'English'},
  {id: 'pt', title: 'Português'},
]
const languageIds = languages.map(({id}) => id)

function impact({content, edit}: Edit) {
  return impactOf(new Map(content.map((each) => [idOf(each), stored(each)])), edit, {languages})
}

function isIn(order: ArrivingTicket['order'], kind: CaseOrder): boolean {
  if (typeof order === 'string' || typeof kind === 'string') return order === kind
  return (
    (kind.afterMs === null || kind.afterMs < order) && (kind.toMs === null || order <= kind.toMs)
  )
}

/** The group that a ticket names; of a sub-category that only one side holds, there. */
function groupsNamed(configs: readonly RoutingConfig[], ticket: ArrivingTicket) {
  const {category, subcategoryId} = ticket
  const holding = configs.filter((config) => holdersSlowly(config, subcategoryId).length > 0)
  return new Set(holding.map((config) => categoryGroupNamedSlowly(config, subcategoryId, category)))
}

/** Whether a row of the dialog tells of a ticket. */
function tells(row: ChangeRow, ticket: OpenedTicket, groups: ReadonlySet<string | undefined>) {
  if (!row.subcategoryIds.includes(ticket.subcategoryId)) return false
  if (
    !row.cases.some(
      ({openedBy, order}) => openedBy.includes(ticket.openedBy) && isIn(ticket.order, order),
    )
  ) {
    return false
  }
  if (row.category !== undefined) {
    return typeof ticket.category === 'string' && ticket.category.normalize('NFC') === row.category
  }
  if (groups.size !== 1) return false
  const [group] = groups
  return group === row.categoryGroupId || (group === undefined && row.includesUnnamed)
}

const rowsOf = (transitions: readonly Transition[]) =>
  transitions.flatMap(({changes, from, to}) =>
    changeRowsOf(changes).map((row) => ({from, row, to})),
  )

function openedTickets(configs: readonly RoutingConfig[]): readonly OpenedTicket[] {
  return ticketsFor(configs).flatMap((ticket) => [
    {...ticket, openedBy: 'guest' as const},
    {...ticket, openedBy: 'partner' as const},
  ])
}

describe('what is asked before publishing', () => {
  test('tells of every ticket that somebody can send and that goes elsewhere, where from and where to', () => {
    let moved = 0
    const kindsMoved = new Set<string>()
    fc.assert(
      fc.property(someEdit, (given) => {
        const before = read(given.content)
        const after = read(given.published)
        const rows = rowsOf(impact(given).transitions)
        for (const ticket of openedTickets([before, after])) {
          const ways = [before, after].map((config) => canArriveSlowly(config, ticket, languageIds))
          const outcomes = [outcomeSlowly(before, ticket), outcomeSlowly(after, ticket)]
          if (outcomes[0] === outcomes[1] || !ways.includes(true)) continue
          moved += 1
          kindsMoved.add(given.edit.kind)
          const groups = groupsNamed([before, after], ticket)
          const told = rows.filter(({row}) => tells(row, ticket, groups))
          // Where nobody could send it before, or cannot afterwards, that is said instead.
          const said = told.filter(
            ({from, to}) =>
              (from === outcomes[0] || (from === 'impossible' && !ways[0])) &&
              (to === outcomes[1] || (to === 'impossible' && !ways[1])),
          )
          // Those that name no group may be told with those of each group, which says only that some of them go as well.
          const isUnnamed = groups.size === 1 && groups.has(undefined)
          const counts = isUnnamed ? [said.length > 0] : [said.length, told.length]
          expect([ticket, outcomes, counts]).toEqual([
            ticket,
            outcomes,
            isUnnamed ? [true] : [1, 1],
          ])
        }
      }),
      {numRuns: 400},
    )
    expect(moved).toBeGreaterThan(500)
    expect([...kindsMoved].toSorted()).toEqual([...kinds].toSorted())
  })

  test('is nothing where no ticket goes elsewhere', () => {
    let harmless = 0
    fc.assert(
      fc.property(someEdit, (given) => {
        if (!isHarmless(impact(given))) return
        harmless += 1
        const before = read(given.content)
        const after = read(given.published)
        for (const ticket of openedTickets([before, after])) {
          const isSent = [before, after].some((config) =>
            canArriveSlowly(config, ticket, languageIds),
          )
          if (!isSent) continue
          expect([ticket, outcomeSlowly(after, ticket)]).toEqual([
            ticket,
            outcomeSlowly(before, ticket),
          ])
        }
      }),
      {numRuns: 400},
    )
    expect(harmless).toBeGreaterThan(20)
  })

  test('tells of no ticket that goes where it went', () => {
    fc.assert(
      fc.property(someEdit, (given) => {
        const before = read(given.content)
        const after = read(given.published)
        const rows = rowsOf(impact(given).transitions).filter(
          ({from, to}) => from !== 'impossible' && to !== 'impossible',
        )
        for (const ticket of openedTickets([before, after])) {
          const groups = groupsNamed([before, after], ticket)
          for (const {from, row, to} of rows) {
            // Of tickets that name no group a row says only that some of them go as well.
            const isAlso = row.includesUnnamed && [...groups].includes(undefined)
            if (isAlso || !tells(row, ticket, groups)) continue
            expect([ticket, from, to]).toEqual([
              ticket,
              outcomeSlowly(before, ticket),
              outcomeSlowly(after, ticket),
            ])
          }
        }
      }),
      {numRuns: 200},
    )
  })
})
