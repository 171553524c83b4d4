import {compileRouting} from '../../engine/compileRouting.ts'
import type {
  EnumeratedOutcome,
  OrderAgeInterval,
  Outcome,
  OutcomeChange,
  RoutingConfig,
} from '../../engine/index.ts'
import {comparesOrderAge} from '../../engine/rules.ts'
import {decideCase, ordersOf} from '../../engine/outcomeCase.ts'
import {groupOfChange, type MarketChanges, marketChangesOf} from '../../engine/transitions.ts'

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

/** A whole market before and after its settings are changed. */
export interface ComparedMarket {
  readonly before: RoutingConfig
  readonly after: RoutingConfig
  readonly changes: readonly OutcomeChange[]
  /** Everything that can become of tickets afterwards. */
  readonly outcomes: readonly EnumeratedOutcome[]
}

/** Reads a threshold's meaning from two configurations that differ in nothing but their settings. */
export function thresholdEffectOf(market: ComparedMarket): ThresholdEffect {
  const changes = marketChangesOf(market.changes)
  const concerned = market.outcomes.filter(
    ({order, reachable, rule}) => typeof order === 'object' && reachable && comparesOrderAge(rule),
  )
  const fromApp = new Set(
    concerned.flatMap(({openedBy, subcategoryId}) => (openedBy === 'guest' ? [subcategoryId] : [])),
  )
  const places = placesOf(concerned)
  const [first] = concerned
  return {
    bands: first ? bandsOf(market, first) : [],
    changed: placesOf(
      changes.changes.map((change) => ({
        categoryGroupId: groupOfChange(change),
        subcategoryId: change.subcategoryId,
      })),
    ),
    changes,
    reach: {...places, partnersOnly: places.subcategories - fromApp.size},
  }
}

function bandsOf(
  {after, before}: ComparedMarket,
  concerned: EnumeratedOutcome,
): readonly ThresholdBand[] {
  const {categoryGroupId, subcategoryId} = concerned
  const pair = {categoryGroupId, subcategoryId}
  const [one, other] = [compileRouting(before), compileRouting(after)]
  return ordersOf([before, after]).flatMap((order) =>
    typeof order === 'object'
      ? [
          {
            after: decideCase(other, pair, order).outcome,
            before: decideCase(one, pair, order).outcome,
            order,
          },
        ]
      : [],
  )
}

function placesOf(
  cases: readonly {
    readonly categoryGroupId?: string | undefined
    readonly subcategoryId: string
  }[],
) {
  const groups = cases.flatMap(({categoryGroupId}) => categoryGroupId ?? [])
  return {
    categoryGroups: new Set(groups).size,
    subcategories: new Set(cases.map(({subcategoryId}) => subcategoryId)).size,
  }
}
