import {categoryGroupNamed, categoryNames} from './categoryGroupNamed.ts'
import type {CategoryGroupConfig, RoutingConfig} from './config.ts'
import {type Membership, membershipsOf} from './membership.ts'
import {hasText} from './nameFindings.ts'
import type {OutcomeCase, TicketOpener, UnreachableReason} from './outcomeCase.ts'

/** The languages of a market, by their ids; where there are none, those in which each group has a name stored. */
export type MarketLanguages = readonly string[] | undefined

/** Whether a ticket can have an order: a partner may always send one, a guest only where the app's form asks for it. */
export function canCarryOrder(
  config: RoutingConfig,
  subcategoryId: string,
  openedBy: TicketOpener,
): boolean {
  return (
    openedBy === 'partner' ||
    config.subcategories.get(subcategoryId)?.allowRecentOrderSelection === true
  )
}

/**
 * Why no ticket of a case can come to be, where its group, if it has one, holds the sub-category; `undefined` where one can.
 *
 * A guest says one of the names of the group in which they open the form, in whichever language the app shows, or nothing where
 * the group has no name in a language of the market. A partner says anything, and may send an order.
 */
export function whyUnreachable(
  config: RoutingConfig,
  {categoryGroupId, openedBy, order, subcategoryId}: OutcomeCase,
  languages: MarketLanguages,
): UnreachableReason | undefined {
  const ofGroup =
    categoryGroupId === undefined
      ? whyAlwaysNamed(config, subcategoryId, openedBy, languages)
      : whyNeverNamed(config, subcategoryId, categoryGroupId)
  if (ofGroup !== undefined) return ofGroup
  const isOrderless = order !== 'none' && !canCarryOrder(config, subcategoryId, openedBy)
  return isOrderless ? 'no-order-selection' : undefined
}

function whyNeverNamed(
  config: RoutingConfig,
  subcategoryId: string,
  categoryGroupId: string,
): UnreachableReason | undefined {
  const names = namesOf(config, categoryGroupId)
  if (names.length === 0) return 'group-unnamed'
  const named = names.map((name) => categoryGroupNamed(config, subcategoryId, name))
  return named.includes(categoryGroupId) ? undefined : 'group-name-shared'
}

function whyAlwaysNamed(
  config: RoutingConfig,
  subcategoryId: string,
  openedBy: TicketOpener,
  languages: MarketLanguages,
): UnreachableReason | undefined {
  const holders = membershipsOf(config).get(subcategoryId) ?? []
  const isNamed = ({categoryGroup}: Membership) =>
    isNamedEverywhere(categoryGroup, languages) &&
    namesOf(config, categoryGroup.id).every(
      (name) => categoryGroupNamed(config, subcategoryId, name) !== undefined,
    )
  return openedBy === 'guest' && holders.every(isNamed) ? 'group-always-named' : undefined
}

function namesOf(config: RoutingConfig, categoryGroupId: string): readonly string[] {
  return categoryNames.now(config).ofGroup.get(categoryGroupId) ?? []
}

/** Whether an app shows a group with a name in each language. */
function isNamedEverywhere({name}: CategoryGroupConfig, languages: MarketLanguages): boolean {
  const shown = languages?.length ? languages : Object.keys(name)
  return shown.length > 0 && shown.every((language) => hasText(name, language))
}
