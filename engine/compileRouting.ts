import type {RoutingConfig} from './config.ts'
import {noNotes, type RoutingDecision, sharedDecision, stepsOf, type Ticket} from './decision.ts'
import {explainDecision, type RoutingExplanation} from './explainDecision.ts'
import {memberships, readTicketType} from './membership.ts'
import {oncePerConfigInSteps, type Steps} from './steps.ts'
import {areInstants, readThresholdMs} from './threshold.ts'
import {eventOfOutcome, type TicketType} from './rules.ts'

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

const unknownSubcategory = /* @__PURE__ */ sharedDecision(
  'known-subcategory',
  'unknown-subcategory',
)
const unknownCategoryGroup = /* @__PURE__ */ sharedDecision(
  'known-subcategory',
  'unknown-category-group',
)
const notInGroup = /* @__PURE__ */ sharedDecision('known-subcategory', 'subcategory-not-in-group')
const externalPartnersOff = /* @__PURE__ */ sharedDecision(
  'external-partners',
  'external-partners-off',
)
const ambiguous = /* @__PURE__ */ sharedDecision('ticket-type', 'ticket-type-ambiguous')
const general = /* @__PURE__ */ sharedDecision('ticket-type', 'ticket-type-general')
const invalidType = /* @__PURE__ */ sharedDecision('ticket-type', 'ticket-type-invalid')
const noOrder = /* @__PURE__ */ sharedDecision('order-present', 'no-order')
const orderTimeInvalid = /* @__PURE__ */ sharedDecision('order-present', 'order-time-invalid')

const pastThresholdSteps = /* @__PURE__ */ stepsOf('within-threshold', true)
const storeSteps = /* @__PURE__ */ stepsOf('store', true)
const storeStepsWithoutThreshold = /* @__PURE__ */ stepsOf('store', false)

const skewed = /* @__PURE__ */ Object.freeze(['clock-skew'] as const)
const notConfigured = /* @__PURE__ */ Object.freeze(['threshold-not-configured'] as const)
const skewedNotConfigured = /* @__PURE__ */ Object.freeze([...skewed, ...notConfigured] as const)

/** Compiles a config once, so that each decision is two map lookups and at most one subtraction; the same config gives the same routing. */
export function compileRouting(config: RoutingConfig): Routing {
  return compiled.now(config)
}

/** {@link compileRouting} in parts, after which it answers at once. */
export function compileInSteps(config: RoutingConfig): Steps<Routing> {
  return compiled.inSteps(config)
}

const compiled = /* @__PURE__ */ oncePerConfigInSteps(function* compile(config): Steps<Routing> {
  return createRouting(config, yield* compileVerdicts(config))
})

// Not inside of the generator, so that nothing of it is in the way of a ticket.
function createRouting(config: RoutingConfig, verdicts: ReadonlyMap<string, Verdicts>): Routing {
  const thresholdMs = readThresholdMs(config.settings)

  function route(ticket: Ticket): RoutingDecision {
    if (typeof ticket !== 'object' || ticket === null) return unknownSubcategory
    // All at once, since tickets come in several shapes and each look at one costs as much as a rule.
    const {subcategoryId, categoryGroupId, order, submittedAt} = ticket
    const known = verdicts.get(subcategoryId)
    if (known === undefined) return unknownSubcategory
    const isGroupGiven = categoryGroupId !== undefined
    const verdict = isGroupGiven ? known.inGroup.get(categoryGroupId) : known.inAnyGroup
    if (verdict === undefined) {
      const isGroupUnknown = isGroupGiven && !config.categoryGroups.has(categoryGroupId)
      return isGroupUnknown ? unknownCategoryGroup : notInGroup
    }
    if (verdict !== 'depends-on-order') return verdict
    if (order === undefined || order === null) return noOrder
    const {placedAt} = order
    if (!areInstants(placedAt, submittedAt)) return orderTimeInvalid
    return decideByAge(submittedAt - placedAt)
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
}

/** What the content decides about a sub-category. */
interface Verdicts {
  readonly inGroup: ReadonlyMap<string, Verdict>
  /** For tickets that name no group; `undefined` when no group holds it. */
  readonly inAnyGroup: Verdict | undefined
}

function* compileVerdicts(config: RoutingConfig): Steps<ReadonlyMap<string, Verdicts>> {
  const verdicts = new Map<string, Verdicts>()
  const held = yield* memberships.inSteps(config)
  for (const {id, submitToExternalPartners} of config.subcategories.values()) {
    yield
    const inGroup = new Map<string, Verdict>()
    let inAnyGroup: Verdict | undefined
    for (const {categoryGroup} of held.get(id) ?? []) {
      const verdict =
        submitToExternalPartners === true
          ? verdictOfType(readTicketType(categoryGroup))
          : externalPartnersOff
      inGroup.set(categoryGroup.id, verdict)
      inAnyGroup = inAnyGroup === undefined || inAnyGroup === verdict ? verdict : ambiguous
    }
    verdicts.set(id, {inGroup, inAnyGroup})
  }
  return verdicts
}

function verdictOfType(type: TicketType | undefined): Verdict {
  if (type === 'STORE') return 'depends-on-order'
  return type === 'GENERAL' ? general : invalidType
}
