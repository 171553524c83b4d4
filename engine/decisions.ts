import type {
  NoteCode,
  Outcome,
  ReasonCode,
  RoutingDecision,
  RoutingStep,
  RuleId,
  StepStatus,
  SupportTicketEvent,
} from './decision.ts'

/** The rules in the order in which they are tried. */
export const ruleIds: readonly RuleId[] = [
  'known-subcategory',
  'external-partners',
  'ticket-type',
  'order-present',
  'within-threshold',
  'store',
]

/** The rule that each reason belongs to. */
export const ruleOfReason: Readonly<Record<ReasonCode, RuleId>> = {
  'unknown-subcategory': 'known-subcategory',
  'unknown-category-group': 'known-subcategory',
  'subcategory-not-in-group': 'known-subcategory',
  'external-partners-off': 'external-partners',
  'ticket-type-ambiguous': 'ticket-type',
  'ticket-type-general': 'ticket-type',
  'ticket-type-invalid': 'ticket-type',
  'no-order': 'order-present',
  'order-time-invalid': 'order-present',
  'past-threshold': 'within-threshold',
  store: 'store',
}

/** Where a ticket goes that a rule decides about. */
export const outcomeOfRule: Readonly<Record<RuleId, Outcome>> = {
  'known-subcategory': 'NOT_FORWARDED',
  'external-partners': 'NOT_FORWARDED',
  'ticket-type': 'GENERAL',
  'order-present': 'GENERAL',
  'within-threshold': 'GENERAL',
  store: 'STORE',
}

/** Whether nothing but the age of the order was left to decide when a rule decided. */
export function comparesOrderAge(rule: RuleId): boolean {
  return ruleIds.indexOf(rule) >= ruleIds.indexOf('within-threshold')
}

/** The webhook event that each outcome fires. */
export const eventOfOutcome: Readonly<Record<Outcome, SupportTicketEvent | null>> = {
  STORE: 'STORE_SUPPORT_TICKET_EVENT',
  GENERAL: 'GENERAL_SUPPORT_TICKET_EVENT',
  NOT_FORWARDED: null,
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
export function sharedDecision(reason: ReasonCode): RoutingDecision {
  const rule = ruleOfReason[reason]
  const outcome = outcomeOfRule[rule]
  return Object.freeze({
    outcome,
    event: eventOfOutcome[outcome],
    rule,
    reason,
    steps: stepsOf(rule, true),
    notes: noNotes,
  })
}
