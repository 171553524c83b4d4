import type {Outcome, RoutingConfig} from '../../engine/index.ts'

/** Characters that nobody sees, by what Unicode says of them. */
const unseen = [
  /\p{White_Space}/u,
  /\p{Default_Ignorable_Code_Point}/u,
  /\p{Cc}/u,
  /\u2800/u,
] as const

/** Whether there is anything to see. */
export function isSeen(text: string): boolean {
  return Array.from(text).some((character) => !unseen.some((kind) => kind.test(character)))
}

/** Ids of the groups that hold a sub-category that exists. */
export function holdersSlowly(config: RoutingConfig, subcategoryId: string): readonly string[] {
  if (!config.subcategories.has(subcategoryId)) return []
  return [...config.categoryGroups.values()]
    .filter(({items}) => items.some(({ref}) => ref === subcategoryId))
    .map(({id}) => id)
}

/** Which group of those that hold a sub-category a ticket names by a text, looked for one by one. */
export function categoryGroupNamedSlowly(
  config: RoutingConfig,
  subcategoryId: string,
  text: unknown,
): string | undefined {
  if (typeof text !== 'string' || !isSeen(text)) return undefined
  const named = holdersSlowly(config, subcategoryId).filter((id) => {
    const stored = Object.values(config.categoryGroups.get(id)?.name ?? {})
    return stored.some((name) => name.normalize('NFC') === text.normalize('NFC'))
  })
  return named.length === 1 ? named[0] : undefined
}

/** A ticket as it arrives: what it says of its group, and its order, of an age in milliseconds. */
export interface ArrivingTicket {
  readonly subcategoryId: string
  readonly category?: unknown
  readonly order: 'none' | 'time-unknown' | number
}

/** What becomes of a ticket, rule by rule, as somebody would look it up in the documents. */
export function outcomeSlowly(
  config: RoutingConfig,
  {category, order, subcategoryId}: ArrivingTicket,
): Outcome {
  const holders = holdersSlowly(config, subcategoryId)
  const subcategory = config.subcategories.get(subcategoryId)
  if (holders.length === 0 || subcategory?.submitToExternalPartners !== true) return 'NOT_FORWARDED'
  const named = categoryGroupNamedSlowly(config, subcategoryId, category)
  const deciding = named === undefined ? holders : [named]
  const types = deciding.map((id) => config.categoryGroups.get(id)?.ticketType)
  if (types.some((type) => type !== 'STORE') || typeof order === 'string') return 'GENERAL'
  const minutes = config.settings?.storeSupportTicketTimeThreshold
  const isThreshold = typeof minutes === 'number' && Number.isFinite(minutes) && minutes >= 0
  return isThreshold && order > minutes * 60_000 ? 'GENERAL' : 'STORE'
}

/** Who opened a ticket, and what it says. */
export interface OpenedTicket extends ArrivingTicket {
  readonly openedBy: 'guest' | 'partner'
}

/** Whether somebody can send such a ticket to a market: a partner any, a guest what the app lets them say. */
export function canArriveSlowly(
  config: RoutingConfig,
  {category, openedBy, order, subcategoryId}: OpenedTicket,
  languages: readonly string[] | undefined,
): boolean {
  const holders = holdersSlowly(config, subcategoryId)
  if (holders.length === 0 || openedBy === 'partner') return holders.length > 0
  const asks = config.subcategories.get(subcategoryId)?.allowRecentOrderSelection === true
  if (order !== 'none' && !asks) return false
  const heard = typeof category === 'string' ? category.normalize('NFC') : undefined
  return holders.some((id) => {
    const name = config.categoryGroups.get(id)?.name ?? {}
    const seen = Object.values(name).filter(isSeen)
    if (heard !== undefined) return seen.some((text) => text.normalize('NFC') === heard)
    const shown = languages?.length ? languages : Object.keys(name)
    const isShownIn = (language: string) =>
      Object.hasOwn(name, language) && isSeen(name[language] ?? '')
    return shown.length === 0 || !shown.every(isShownIn)
  })
}
