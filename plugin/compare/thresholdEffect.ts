import {
  type ComparedOutcome,
  comparesOrderAge,
  type OrderAgeInterval,
  type Outcome,
} from '../../engine/index.ts'
import {type MarketChanges, marketChangesOf} from '../../engine/marketChanges.ts'

/** Tickets of an age that the threshold tells apart, before and after it is changed. */
export interface ThresholdBand {
  readonly order: OrderAgeInterval
  readonly before: Outcome
  readonly after: Outcome
}

/** Whom the threshold concerns at all; sub-categories and groups are counted once each. */
export interface ThresholdReach {
  readonly subcategories: number
  readonly categoryGroups: number
  /** Of the sub-categories: those of which only a partner's ticket can have an order. */
  readonly partnersOnly: number
}

/** What a threshold means, and what changing it changes. */
export interface ThresholdEffect {
  readonly changes: MarketChanges
  /** How many sub-categories and groups have a change. */
  readonly changed: {readonly subcategories: number; readonly categoryGroups: number}
  /** The same for every ticket that the threshold concerns; none where it concerns no ticket. */
  readonly bands: readonly ThresholdBand[]
  readonly reach: ThresholdReach
}

/** Reads a threshold's meaning from the cases of two configurations that differ in nothing but their settings. */
export function thresholdEffectOf(compared: readonly ComparedOutcome[]): ThresholdEffect {
  const changes = marketChangesOf(compared)
  const concerned = compared.filter(
    ({after, order}) => order !== 'none' && after.reachable && comparesOrderAge(after.rule),
  )
  const fromApp = new Set(
    concerned.flatMap(({openedBy, subcategoryId}) =>
      openedBy === 'guest-app' ? [subcategoryId] : [],
    ),
  )
  const places = placesOf(concerned)
  return {
    bands: bandsOf(compared, concerned),
    changed: placesOf(changes.changes),
    changes,
    reach: {...places, partnersOnly: places.subcategories - fromApp.size},
  }
}

function bandsOf(
  compared: readonly ComparedOutcome[],
  concerned: readonly ComparedOutcome[],
): readonly ThresholdBand[] {
  const [first] = concerned
  if (!first) return []
  return compared.flatMap(({after, before, categoryGroupId, openedBy, order, subcategoryId}) =>
    order !== 'none' &&
    categoryGroupId === first.categoryGroupId &&
    subcategoryId === first.subcategoryId &&
    openedBy === first.openedBy
      ? [{after: after.outcome, before: before.outcome, order}]
      : [],
  )
}

function placesOf(cases: readonly ComparedOutcome[]) {
  return {
    categoryGroups: new Set(cases.map(({categoryGroupId}) => categoryGroupId)).size,
    subcategories: new Set(cases.map(({subcategoryId}) => subcategoryId)).size,
  }
}
