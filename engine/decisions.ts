import type {NoteCode, RoutingDecision, RoutingStep, StepStatus} from './decision.ts'
import {eventOfOutcome, type ReasonOf, type RuleId, ruleIds, rules} from './rules.ts'

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
