import {categoryNames, isName} from './categoryGroupNamed.ts'
import type {CategoryGroupConfig, RoutingConfig} from './config.ts'
import {membershipsOf} from './membership.ts'
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
  const {ofGroup, ofHolders} = categoryNames.now(config)
  const names = ofGroup.get(categoryGroupId) ?? []
  if (names.length === 0) return 'group-unnamed'
  const byName = ofHolders.get(subcategoryId)
  const isNamed = names.some((name) => byName?.get(name) === categoryGroupId)
  return isNamed ? undefined : 'group-name-shared'
}

function whyAlwaysNamed(
  config: RoutingConfig,
  subcategoryId: string,
  openedBy: TicketOpener,
  languages: MarketLanguages,
): UnreachableReason | undefined {
  if (openedBy === 'partner') return undefined
  const {ofGroup, ofHolders} = categoryNames.now(config)
  const byName = ofHolders.get(subcategoryId)
  const holders = membershipsOf(config).get(subcategoryId) ?? []
  const leavesUnnamed = holders.some(({categoryGroup}) => {
    const names = ofGroup.get(categoryGroup.id) ?? []
    return (
      isUnnamedSomewhere(categoryGroup, languages) ||
      names.some((name) => byName?.get(name) === undefined)
    )
  })
  return leavesUnnamed ? undefined : 'group-always-named'
}

/** Whether an app may show a group without a name. */
function isUnnamedSomewhere({name}: CategoryGroupConfig, languages: MarketLanguages): boolean {
  const stored = new Map(Object.entries(name))
  const shown = languages?.length ? languages : [...stored.keys()]
  return shown.length === 0 || shown.some((language) => !isName(stored.get(language) ?? ''))
}
