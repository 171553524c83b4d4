import type {RoutingConfig} from './config.ts'
import type {RoutingDecision, Ticket} from './decision.ts'
import {eventOfOutcome, noNotes, sharedDecision, stepsOf} from './decisions.ts'
import {explainDecision} from './explainDecision.ts'
import type {RoutingExplanation} from './explanation.ts'
import {membershipsOf, readTicketType} from './membership.ts'
import {oncePerConfig} from './oncePerConfig.ts'
import {readOrderAge} from './orderAge.ts'
import {readThresholdMs} from './threshold.ts'

/** A market's routing, compiled: decides any number of tickets, of any shape, without ever throwing. */
export interface Routing {
  /**
   * Where a ticket goes, and why.
   *
   * Decisions that compare no times are shared between calls, and their steps always are: never change one.
   */
  readonly route: (ticket: Ticket) => RoutingDecision
  /** The decision of `route`, each step with the values that it compared and the fields that they come from. */
  readonly explain: (ticket: Ticket) => RoutingExplanation
}

/** Decided by the content alone, or left to the ticket's order. */
type Verdict = RoutingDecision | 'depends-on-order'

const unknownSubcategory = /* @__PURE__ */ sharedDecision('unknown-subcategory')
const unknownCategoryGroup = /* @__PURE__ */ sharedDecision('unknown-category-group')
const notInGroup = /* @__PURE__ */ sharedDecision('subcategory-not-in-group')
const externalPartnersOff = /* @__PURE__ */ sharedDecision('external-partners-off')
const ambiguous = /* @__PURE__ */ sharedDecision('ticket-type-ambiguous')
const general = /* @__PURE__ */ sharedDecision('ticket-type-general')
const invalidType = /* @__PURE__ */ sharedDecision('ticket-type-invalid')
const noOrder = /* @__PURE__ */ sharedDecision('no-order')
const orderTimeInvalid = /* @__PURE__ */ sharedDecision('order-time-invalid')

const pastThresholdSteps = /* @__PURE__ */ stepsOf('within-threshold', true)
const storeSteps = /* @__PURE__ */ stepsOf('store', true)
const storeStepsWithoutThreshold = /* @__PURE__ */ stepsOf('store', false)

const skewed = /* @__PURE__ */ Object.freeze(['clock-skew'] as const)
const notConfigured = /* @__PURE__ */ Object.freeze(['threshold-not-configured'] as const)
const skewedNotConfigured = /* @__PURE__ */ Object.freeze([...skewed, ...notConfigured] as const)

/** Compiles a config once, so that each decision is two map lookups and at most one subtraction; the same config gives the same routing. */
export function compileRouting(config: RoutingConfig): Routing {
  return compiled(config)
}

const compiled = /* @__PURE__ */ oncePerConfig((config: RoutingConfig): Routing => {
  const {inGroup, inAnyGroup} = compileVerdicts(config)
  const thresholdMs = readThresholdMs(config.settings)

  function route(ticket: Ticket): RoutingDecision {
    if (typeof ticket !== 'object' || ticket === null) return unknownSubcategory
    const {subcategoryId, categoryGroupId} = ticket
    const verdict =
      categoryGroupId === undefined
        ? inAnyGroup.get(subcategoryId)
        : inGroup.get(categoryGroupId)?.get(subcategoryId)
    if (verdict === undefined) {
      if (!config.subcategories.has(subcategoryId)) return unknownSubcategory
      if (categoryGroupId === undefined || inGroup.has(categoryGroupId)) return notInGroup
      return unknownCategoryGroup
    }
    if (verdict !== 'depends-on-order') return verdict
    const ageMs = readOrderAge(ticket)
    if (ageMs === 'absent') return noOrder
    if (ageMs === 'invalid-time') return orderTimeInvalid
    return decideByAge(ageMs)
  }

  function decideByAge(ageMs: number): RoutingDecision {
    if (thresholdMs === undefined) {
      return {
        outcome: 'STORE',
        event: eventOfOutcome.STORE,
        rule: 'store',
        reason: 'store',
        steps: storeStepsWithoutThreshold,
        notes: ageMs < 0 ? skewedNotConfigured : notConfigured,
        ageMs,
      }
    }
    const past = ageMs > thresholdMs
    return {
      outcome: past ? 'GENERAL' : 'STORE',
      event: past ? eventOfOutcome.GENERAL : eventOfOutcome.STORE,
      rule: past ? 'within-threshold' : 'store',
      reason: past ? 'past-threshold' : 'store',
      steps: past ? pastThresholdSteps : storeSteps,
      notes: ageMs < 0 ? skewed : noNotes,
      ageMs,
      thresholdMs,
    }
  }

  return {
    route,
    explain: (ticket) => explainDecision(config, ticket, route(ticket)),
  }
})

function compileVerdicts(config: RoutingConfig) {
  const inGroup = new Map<string, Map<string, Verdict>>()
  const inAnyGroup = new Map<string, Verdict>()
  const memberships = membershipsOf(config)
  for (const id of config.categoryGroups.keys()) inGroup.set(id, new Map())
  for (const {id, submitToExternalPartners} of config.subcategories.values()) {
    let merged: Verdict | undefined
    for (const {categoryGroup} of memberships.get(id) ?? []) {
      const verdict =
        submitToExternalPartners === true
          ? verdictOfType(readTicketType(categoryGroup))
          : externalPartnersOff
      inGroup.get(categoryGroup.id)?.set(id, verdict)
      merged = merged === undefined || merged === verdict ? verdict : ambiguous
    }
    if (merged !== undefined) inAnyGroup.set(id, merged)
  }
  return {inGroup, inAnyGroup}
}

function verdictOfType(type: 'GENERAL' | 'STORE' | undefined): Verdict {
  if (type === 'STORE') return 'depends-on-order'
  return type === 'GENERAL' ? general : invalidType
}
