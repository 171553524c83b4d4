import {isBlank} from '../../engine/blankText.ts'
import type {
  CategoryGroupConfig,
  RoutingConfig,
  SubcategoryConfig,
  Ticket,
  TicketOpener,
} from '../../engine/index.ts'
import type {MarketLanguage} from '../../schemas/index.ts'
import {documentedPayloadKeys, type SupportTicketEventPayload} from '../../tickets/eventPayload.ts'

/** A guest who does not exist: no mail is delivered to example.com, and the number is one that is kept free for fiction. */
const guest = {
  name: 'Alex Example',
  email: 'alex@example.com',
  phoneNumber: '+44 7700 900123',
} as const

/** Sources that are public. */
const exampleSource: Record<TicketOpener, string> = {guest: 'app', partner: 'uber'}

/**
 * What an event about a ticket would carry besides its type. Everything that only a real ticket has is made up; what
 * Sanity holds is exactly what is stored.
 *
 * @param languages - the market's own first; names are in the first that there is
 */
export function exampleFields(
  ticket: Ticket,
  openedBy: TicketOpener,
  config: RoutingConfig,
  languages: readonly MarketLanguage[],
): Omit<SupportTicketEventPayload, 'type'> {
  const {categoryGroupId, order, subcategoryId, submittedAt} = ticket
  const group =
    categoryGroupId === undefined ? undefined : config.categoryGroups.get(categoryGroupId)
  const category = storedText(group, languages)
  const subcategory = storedText(config.subcategories.get(subcategoryId), languages)
  const created = httpDate(submittedAt)
  return {
    id: '00000000-0000-4000-8000-000000000000',
    ...(created !== undefined && {created}),
    status: 'OPEN',
    source: exampleSource[openedBy],
    ...(category !== undefined && {category}),
    ...(subcategory !== undefined && {subcategory}),
    subcategoryId,
    comments: 'What the guest writes.',
    ...guest,
    escalated: false,
    ...(order && {orderId: 'example-order'}),
  }
}

/** A name with the blanks around it, since partners receive it as a key. */
function storedText(
  document: CategoryGroupConfig | SubcategoryConfig | undefined,
  languages: readonly MarketLanguage[],
): string | undefined {
  const {name = {}, plainName} = document ?? {}
  const wanted = [...languages.map(({id}) => id), ...Object.keys(name)]
  const texts = [...wanted.map((id) => name[id]), plainName]
  return texts.find((text) => text !== undefined && !isBlank(text))
}

/** Epoch milliseconds as an HTTP-date; `undefined` for what is no time. */
function httpDate(epochMs: number): string | undefined {
  const date = new Date(epochMs)
  return Number.isNaN(date.getTime()) ? undefined : date.toUTCString()
}

/** One line of a payload's JSON. */
export interface PayloadLine {
  readonly text: string
  /** Whether the line holds a key that is not publicly documented. */
  readonly isUndocumented: boolean
}

/** A payload as the lines of its JSON; joined by line breaks they are the JSON. */
export function payloadLines(payload: SupportTicketEventPayload): readonly PayloadLine[] {
  const documented = new Map<string, boolean>(Object.entries(documentedPayloadKeys))
  // A payload is flat, so that between the braces each line is one key.
  const keys = [undefined, ...Object.keys(payload), undefined]
  return JSON.stringify(payload, undefined, 2)
    .split('\n')
    .map((text, index) => {
      const key = keys[index]
      return {isUndocumented: key !== undefined && documented.get(key) !== true, text}
    })
}
