import {isRecord} from '../engine/isRecord.ts'
import type {Ticket} from '../engine/index.ts'

/** Documents of a market with every kind of routing in it: most are forwarded to STORE, as in a real one. */
export function makeMarket(subcategoryCount: number): readonly Readonly<Record<string, unknown>>[] {
  const random = makeRandom(7)
  const subcategories = Array.from({length: subcategoryCount}, (_, index) => ({
    _id: `621be5e3-0bb6-4912-948a-${String(index).padStart(12, '0')}`,
    _rev: String(index),
    _type: 'supportSubcategory',
    name: localized(`Sub-category ${index}`, `Subcategoría ${index}`, `Subcategoria ${index}`),
    submitToExternalPartners: random() < 0.9,
    allowRecentOrderSelection: random() < 0.8,
    knowledgeForceIssueId: String(index).padStart(4, '0'),
  }))
  const perGroup = 20
  const groups = Array.from({length: Math.ceil(subcategoryCount / perGroup)}, (_, index) => ({
    _id: `79aa6e88-e870-497c-9be5-${String(index).padStart(12, '0')}`,
    _rev: String(index),
    _type: 'supportCategoryGroup',
    name: localized(`Group ${index}`, `Grupo ${index}`, `Grupo ${index}`),
    ticketType: random() < 0.7 ? 'STORE' : random() < 0.9 ? 'GENERAL' : undefined,
    supportSubcategories: subcategories
      // One more than its share, so that neighbouring groups overlap and may disagree.
      .slice(index * perGroup, (index + 1) * perGroup + 1)
      .map(({_id}) => ({_type: 'reference', _key: _id, _ref: _id})),
  }))
  const settings = {
    _id: 'supportSettings',
    _type: 'supportSettings',
    storeSupportTicketTimeThreshold: 60,
    knowledgeForceIssues: subcategories.map(({knowledgeForceIssueId}, index) => ({
      _key: knowledgeForceIssueId,
      _type: 'knowledgeForceIssue',
      id: knowledgeForceIssueId,
      title: `Issue ${index}`,
    })),
  }
  return [...subcategories, ...groups, settings]
}

/** Tickets for that market; parsed from JSON, so that no id is the very string that the market holds. */
export function makeTickets(subcategoryCount: number, count: number): readonly Ticket[] {
  const random = makeRandom(11)
  const submittedAt = Date.UTC(2025, 0, 31)
  const tickets = Array.from({length: count}, (_, index) => {
    const subcategory = Math.floor(random() * subcategoryCount * 1.02)
    const group = Math.floor(subcategory / 20) + (random() < 0.05 ? 1 : 0)
    const order = random()
    const placedAt = submittedAt - Math.floor(random() * 90 * 60_000) + 60_000
    return {
      subcategoryId: `621be5e3-0bb6-4912-948a-${String(subcategory).padStart(12, '0')}`,
      ...(random() < 0.7 && {
        categoryGroupId: `79aa6e88-e870-497c-9be5-${String(group).padStart(12, '0')}`,
      }),
      submittedAt: submittedAt + index,
      order: order < 0.75 ? {placedAt} : order < 0.97 ? null : {},
    }
  })
  const parsed: unknown = JSON.parse(JSON.stringify(tickets))
  return Array.isArray(parsed) ? parsed.filter(isTicket) : []
}

function localized(en: string, es: string, pt: string) {
  return {_type: 'localeString', en, es, pt}
}

function isTicket(value: unknown): value is Ticket {
  return isRecord(value)
}

/** A small generator with a fixed seed: every run measures the same work. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
