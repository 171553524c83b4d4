import {withoutBlankEnds} from '../engine/blankText.ts'
import {
  eventOfOutcome,
  type Finding,
  type FindingParams,
  type RoutingConfig,
  settingsId,
  type TicketType,
} from '../engine/index.ts'
import type {MarketLanguage} from '../options/marketOptions.ts'
import {type NamedDocument, nameOfDocument} from './localizedText.ts'
import {quoted} from './formats.ts'
import type {FindingFacts, Name, Others} from './findingWords.ts'
import {findingWordsOf} from './languages.ts'

const minutesPerDay = 24 * 60

/** How many stores a sentence names. */
const mostStores = 5

/**
 * Says a finding in one or two sentences: which documents take part, what follows for tickets, and what to do.
 *
 * `locale` is Sanity's id of a language, like `es-ES`; without one that is known here, the words are English.
 */
export function describeFinding(
  finding: Finding,
  config: RoutingConfig,
  options: {readonly languages: readonly MarketLanguage[]; readonly locale?: string | undefined},
): string {
  const {findings} = findingWordsOf(options.locale)
  const words = findings[finding.code](factsOf(finding, config, options.languages))
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function factsOf(
  {code, documentId, params: given, related, severity}: Finding,
  {categoryGroups, perspective, subcategories}: RoutingConfig,
  languages: readonly MarketLanguage[],
): FindingFacts {
  const nameOf = (document: NamedDocument | undefined): Name => nameOfDocument(document, languages)
  const params: FindingParams = given
  const {decidesTheSame, events = [], language, limit, subcategoryId, value} = params
  const group = categoryGroups.get(documentId)
  const isItem = subcategoryId !== undefined
  const relatedIds = [...new Set(related.map((each) => each.documentId))]
  const relatedGroups = relatedIds.flatMap((id) => categoryGroups.get(id) ?? [])
  const ofType = (ticketType: TicketType, count: number | undefined) =>
    othersOf(relatedGroups.filter((each) => each.ticketType === ticketType).map(nameOf), count)
  return {
    decidesTheSame: decidesTheSame === true,
    generalGroups: ofType('GENERAL', params.generalCount),
    group: nameOf(group),
    isBlocking: severity === 'error',
    isEmptyItem: code === 'reference-dangling' && params.ref === undefined,
    isForeign: params.isForeign === true,
    isWithheld: params.isWithheld === true,
    isInside: typeof value === 'string' && withoutBlankEnds(value) === value,
    isNote: severity === 'info',
    isOfRelease: typeof perspective !== 'string',
    language: titleOf(language, languages),
    limitDays: limit === undefined ? 0 : limit / minutesPerDay,
    listed: othersOf(params.listed ?? [], params.listedCount),
    otherGroups: othersOf(relatedGroups.map(nameOf), params.groupCount),
    otherSubcategories: othersOf(
      relatedIds.flatMap((id) => subcategories.get(id) ?? []).map(nameOf),
      params.subcategoryCount,
    ),
    sharedNames: othersOf(params.values ?? [], undefined),
    place: placeOf(documentId, group, isItem),
    storeGroups: ofType('STORE', params.storeCount),
    subcategory: nameOf(subcategories.get(isItem ? subcategoryId : documentId)),
    unheard: {
      region: events.includes(eventOfOutcome.GENERAL),
      store: events.includes(eventOfOutcome.STORE),
    },
    unheardStores: unheardStoresOf(params),
    value: textOf(value),
  }
}

function othersOf(names: readonly Name[], count = 0): Others {
  return {more: Math.max(0, count - names.length), names}
}

function unheardStoresOf({
  count,
  storeIds = [],
  total,
}: FindingParams): FindingFacts['unheardStores'] {
  if (count === undefined || total === undefined) return undefined
  return {count, ids: othersOf(storeIds.slice(0, mostStores), count), total}
}

function placeOf(documentId: string, group: unknown, isItem: boolean): FindingFacts['place'] {
  if (documentId === settingsId) return 'settings'
  if (!group) return 'subcategory'
  return isItem ? 'item' : 'group'
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return quoted(value)
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}

function titleOf(id: unknown, languages: readonly MarketLanguage[]): string | undefined {
  const title = languages.find((language) => language.id === id)?.title
  return title ?? (typeof id === 'string' ? id : undefined)
}
