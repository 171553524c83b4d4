import {
  eventOfOutcome,
  type Outcome,
  type ReasonCode,
  type ReasonOf,
  type RuleId,
  ruleIds,
  rules,
  type SupportTicketEvent,
} from './rules.ts'

/** Something odd that did not change the outcome; arises only when the threshold rule is reached. */
export type NoteCode = 'clock-skew' | 'threshold-not-configured'

/** What a rule did with one ticket. */
export type StepStatus = 'passed' | 'decided' | 'not-reached' | 'not-configured'

/** One rule of a decision; every decision has one step for each rule, in order. */
export interface RoutingStep {
  readonly rule: RuleId
  readonly status: StepStatus
}

/**
 * A guest's support request, as far as routing looks at it.
 *
 * Times are instants in epoch milliseconds; the engine never parses a date.
 */
export interface Ticket {
  readonly subcategoryId: string
  /** Absent means: not known. `null` or `''` were given, and name no group. */
  readonly categoryGroupId?: string
  /** Epoch milliseconds. */
  readonly submittedAt: number
  readonly order?: {
    /** Epoch milliseconds. */
    readonly placedAt: number
    readonly storeId?: string
  } | null
}

/** Where a ticket goes and why. Shared and frozen where it can be: never change one. */
export interface RoutingDecision {
  readonly outcome: Outcome
  /** `null` exactly when the ticket is not forwarded. */
  readonly event: SupportTicketEvent | null
  /** The rule that decided. */
  readonly rule: RuleId
  readonly reason: ReasonCode
  readonly steps: readonly RoutingStep[]
  readonly notes: readonly NoteCode[]
  /** Milliseconds from the order to the submission; present when the threshold rule was reached. */
  readonly ageMs?: number
  /** Milliseconds; present when the threshold rule was reached and a valid threshold is configured. */
  readonly thresholdMs?: number
}

/** No notes; shared, since most decisions have none. */
export const noNotes: readonly NoteCode[] = /* @__PURE__ */ Object.freeze([])

/** The steps of a decision; made once for each deciding rule, because a list for every decision costs more than deciding. */
export function stepsOf(decider: RuleId, thresholdConfigured: boolean): readonly RoutingStep[] {
  const deciding = ruleIds.indexOf(decider)
  const status = (rule: RuleId, index: number): StepStatus => {
    if (index > deciding) return 'not-reached'
    if (index === deciding) return 'decided'
    return rule === 'within-threshold' && !thresholdConfigured ? 'not-configured' : 'passed'
  }
  return Object.freeze(
    ruleIds.map((rule, index) => Object.freeze({rule, status: status(rule, index)})),
  )
}

/** A decision that falls before any time is compared: the same for every ticket, so it is shared and frozen. */
export function sharedDecision<Id extends RuleId>(rule: Id, reason: ReasonOf<Id>): RoutingDecision {
  const {outcome} = rules[rule]
  return Object.freeze({
    outcome,
    event: eventOfOutcome[outcome],
    rule,
    reason,
    steps: stepsOf(rule, true),
    notes: noNotes,
  })
}
