import {
  type CaseOrder,
  readRoutingConfig,
  type ReadOptions,
  type RoutingConfig,
  type RoutingDecision,
  type RoutingExplanation,
} from '../../engine/index.ts'

/** A stored document, as loosely typed as content is. */
export type StoredDocument = Readonly<Record<string, unknown>>

/** Milliseconds in a minute. */
export const minute = 60_000

/** A forwarded sub-category that asks for an order, without any finding of its own. */
export function subcategory(id: string, fields: StoredDocument = {}): StoredDocument {
  return {
    _id: id,
    _type: 'supportSubcategory',
    name: {_type: 'localeString', en: `Sub-category ${id}`},
    submitToExternalPartners: true,
    allowRecentOrderSelection: true,
    ...fields,
  }
}

/** A group that holds the given sub-categories. */
export function group(
  id: string,
  ticketType: unknown,
  refs: readonly string[],
  fields: StoredDocument = {},
): StoredDocument {
  return {
    _id: id,
    _type: 'supportCategoryGroup',
    name: {_type: 'localeString', en: `Group ${id}`},
    ticketType,
    supportSubcategories: refs.map((ref, index) => reference(ref, `k${index}`)),
    ...fields,
  }
}

/** An item of a group. */
export function reference(ref: string, key: string): StoredDocument {
  return {_type: 'reference', _key: key, _ref: ref}
}

/** Support Settings with a threshold in minutes, and an agreed list of Knowledge Force ids. */
export function settings(threshold: unknown, issues: readonly string[] = []): StoredDocument {
  return {
    _id: 'supportSettings',
    _type: 'supportSettings',
    storeSupportTicketTimeThreshold: threshold,
    knowledgeForceIssues: issues.map((id) => ({_key: id, id, title: `Issue ${id}`})),
  }
}

/** A market with one STORE group: guests may select an order for `a` and not for `b`, and the threshold is an hour. */
export const storeMarket: readonly StoredDocument[] = [
  subcategory('a'),
  subcategory('b', {allowRecentOrderSelection: false}),
  group('g', 'STORE', ['a', 'b']),
  settings(60),
]

/** The same content as a draft. */
export function draft(document: StoredDocument): StoredDocument {
  return {...document, _id: `drafts.${String(document['_id'])}`}
}

/** The same content as a version in a release. */
export function version(release: string, document: StoredDocument): StoredDocument {
  return {...document, _id: `versions.${release}.${String(document['_id'])}`}
}

/** A version that removes its document. */
export function deletion(release: string, document: StoredDocument): StoredDocument {
  return {...version(release, document), _system: {delete: true}}
}

/** Reads documents; short, since every test does. */
export function read(documents: Iterable<unknown>, options?: ReadOptions): RoutingConfig {
  return readRoutingConfig(documents, options)
}

/** Routes a value that is no ticket, as plain JavaScript could. */
export function routeAnything(
  routing: {readonly route: (ticket: never) => RoutingDecision},
  ticket: unknown,
): RoutingDecision {
  return Reflect.apply(routing.route, undefined, [ticket])
}

/** Explains a value that is no ticket, as plain JavaScript could. */
export function explainAnything(
  routing: {readonly explain: (ticket: never) => RoutingExplanation},
  ticket: unknown,
): RoutingExplanation {
  return Reflect.apply(routing.explain, undefined, [ticket])
}

/** An order of a case in few characters: its kind, or `after..to` in milliseconds. */
export function orderName(order: CaseOrder): string {
  return typeof order === 'string' ? order : `${order.afterMs ?? ''}..${order.toMs ?? ''}`
}
