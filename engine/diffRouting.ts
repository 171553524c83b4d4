import {categoryGroupNamed, categoryNames} from './categoryGroupNamed.ts'
import {compileRouting, type Routing} from './compileRouting.ts'
import {concernedSubcategories} from './concernedSubcategories.ts'
import type {RoutingConfig} from './config.ts'
import {membershipsOf} from './membership.ts'
import {canCarryOrder, type MarketLanguages, whyUnreachable} from './occurrence.ts'
import {
  answerOrders,
  type CaseOrder,
  type CaseResult,
  decideCase,
  ordersOf,
  type TicketKind,
  ticketOpeners,
} from './outcomeCase.ts'

/** What becomes of a change's tickets in one of the two configs. */
export interface ChangeSide extends CaseResult {
  /** The group that they name here; absent where they name none. */
  readonly categoryGroupId?: string
}

/**
 * Tickets that go elsewhere, or that can come to be in only one of two configs.
 *
 * A ticket is the same before and after when it says the same.
 */
export interface OutcomeChange extends TicketKind {
  /**
   * - `moves`: their outcome is another one.
   * - `reach`: their outcome is the same, or there are such tickets in one of the configs only.
   */
  readonly kind: 'moves' | 'reach'
  readonly subcategoryId: string
  /**
   * The name that these tickets say, in Unicode's form NFC, where it names another group, or none, after than before. Without
   * it they say any name of the group that stands on the sides, or of none.
   */
  readonly category?: string
  readonly before: ChangeSide
  readonly after: ChangeSide
}

/** How a difference is looked at. */
export interface DiffOptions {
  /** Languages of the market by their ids; without any, those in which each group has a name stored. */
  readonly languages?: MarketLanguages
}

/**
 * Everything that differs between two configs for tickets that can arrive.
 *
 * There is a row that moves exactly where `routingFingerprint` differs. A change of nothing but the reason is none: the same
 * partner receives the ticket. Order ages are split at both thresholds, so that moving one shows as the interval between them.
 */
export function diffRouting(
  before: RoutingConfig,
  after: RoutingConfig,
  {languages}: DiffOptions = {},
): readonly OutcomeChange[] {
  return [...concernedSubcategories(before, after)].flatMap((id) =>
    changesOfSubcategory(before, after, id, languages),
  )
}

/** {@link diffRouting} of one sub-category. */
export function changesOfSubcategory(
  before: RoutingConfig,
  after: RoutingConfig,
  subcategoryId: string,
  languages: MarketLanguages,
): readonly OutcomeChange[] {
  const one = sideOf(before, subcategoryId)
  const other = sideOf(after, subcategoryId)
  const {groups, moving} = textsOf(one, other)
  const orders = ordersOf([before, after])
  const rowsFor = (said: Said, isNamedOnBoth: boolean) =>
    ticketOpeners.flatMap((openedBy) =>
      rowsOf(orders, {...said.text, openedBy, subcategoryId}, (order) => {
        const tickets = {openedBy, order}
        return [
          answerOf(one, said, tickets, languages),
          answerOf(other, said, tickets, languages),
          isNamedOnBoth,
        ]
      }),
    )
  const ofTexts = moving.flatMap((category) => rowsFor({text: {category}}, true))
  return Array.from(groups)
    .flatMap(([categoryGroupId, isNamedOnBoth]) => rowsFor({categoryGroupId}, isNamedOnBoth))
    .concat(ofTexts.filter(({kind}) => kind === 'moves'))
}

/** What tickets say of their group: one that they name or none, or else a text. */
interface Said {
  readonly categoryGroupId?: string | undefined
  readonly text?: {readonly category: string}
}

/** One config, as far as a sub-category is concerned. */
interface SubcategorySide {
  readonly config: RoutingConfig
  readonly routing: Routing
  readonly subcategoryId: string
  readonly holders: ReadonlySet<string>
  /** The names of these. */
  readonly names: ReadonlySet<string>
}

function sideOf(config: RoutingConfig, subcategoryId: string): SubcategorySide {
  const holders = membershipsOf(config).get(subcategoryId) ?? []
  return {
    config,
    holders: new Set(holders.map(({categoryGroup}) => categoryGroup.id)),
    names: new Set(categoryNames.now(config).ofHolders.get(subcategoryId)?.keys()),
    routing: compileRouting(config),
    subcategoryId,
  }
}

/**
 * The groups to look at, none among them, each with whether some text names it on both sides; and the texts that name another
 * group, or none, after than before.
 */
function textsOf(before: SubcategorySide, after: SubcategorySide) {
  const groups = new Map<string | undefined, boolean>()
  for (const {holders} of [before, after]) for (const id of holders) groups.set(id, false)
  groups.set(undefined, true)
  const moving: string[] = []
  // Where no group holds the sub-category, the other side's reading counts.
  const readBefore = before.holders.size > 0 ? before : after
  const readAfter = after.holders.size > 0 ? after : before
  for (const text of new Set([...before.names, ...after.names])) {
    const one = namedBy(readBefore, text)
    const other = namedBy(readAfter, text)
    if (one === other) groups.set(one, true)
    else moving.push(text)
  }
  return {groups, moving}
}

function namedBy({config, subcategoryId}: SubcategorySide, text: string): string | undefined {
  return categoryGroupNamed(config, subcategoryId, text)
}

type Answer = readonly [before: ChangeSide, after: ChangeSide, isNamedOnBoth: boolean]

function rowsOf(
  orders: readonly CaseOrder[],
  rest: Omit<OutcomeChange, 'after' | 'before' | 'kind' | 'order'>,
  answerOf: (order: CaseOrder) => Answer,
): readonly OutcomeChange[] {
  return answerOrders(orders, answerOf).flatMap(([order, answer]) => {
    const [before, after] = answer
    const kind = kindOf(answer)
    return kind ? [{...rest, after, before, kind, order}] : []
  })
}

function kindOf([before, after, isNamedOnBoth]: Answer): OutcomeChange['kind'] | undefined {
  if (isNamedOnBoth && before.outcome !== after.outcome) return 'moves'
  return before.reachable === after.reachable ? undefined : 'reach'
}

/** What becomes of tickets; where the group that they name does not hold the sub-category, of those that name none. */
function answerOf(
  side: SubcategorySide,
  {categoryGroupId, text}: Said,
  {openedBy, order}: TicketKind,
  languages: MarketLanguages,
): ChangeSide {
  const {config, holders, names, routing, subcategoryId} = side
  const groupId = text ? namedBy(side, text.category) : categoryGroupId
  const isHeld = groupId === undefined ? holders.size > 0 : holders.has(groupId)
  const group = isHeld && groupId !== undefined ? {categoryGroupId: groupId} : {}
  const decided = {...group, ...decideCase(routing, {...group, subcategoryId}, order)}
  if (text) {
    // A guest says what the app shows; a partner anything.
    const canSay = openedBy === 'partner' || names.has(text.category)
    const canOrder = order === 'none' || canCarryOrder(config, subcategoryId, openedBy)
    return {...decided, reachable: canSay && canOrder}
  }
  const unreachableBecause = isHeld
    ? whyUnreachable(config, {...group, openedBy, order, subcategoryId}, languages)
    : undefined
  return {
    ...decided,
    reachable: isHeld && unreachableBecause === undefined,
    ...(unreachableBecause && {unreachableBecause}),
  }
}
