/** Where a ticket goes: to the partner of its store, to the region's partner, or nowhere. */
export type Outcome = 'STORE' | 'GENERAL' | 'NOT_FORWARDED'

/** A rule of the routing table: where a ticket goes that it decides about, and every reason for which it decides. */
interface Rule {
  readonly outcome: Outcome
  readonly reasons: readonly string[]
}

/** The routing table, in the order in which its rules are tried. */
export const rules = {
  'known-subcategory': {
    outcome: 'NOT_FORWARDED',
    reasons: ['unknown-subcategory', 'unknown-category-group', 'subcategory-not-in-group'],
  },
  'external-partners': {outcome: 'NOT_FORWARDED', reasons: ['external-partners-off']},
  'ticket-type': {
    outcome: 'GENERAL',
    reasons: ['ticket-type-ambiguous', 'ticket-type-general', 'ticket-type-invalid'],
  },
  'order-present': {outcome: 'GENERAL', reasons: ['no-order', 'order-time-invalid']},
  'within-threshold': {outcome: 'GENERAL', reasons: ['past-threshold']},
  store: {outcome: 'STORE', reasons: ['store']},
} as const satisfies Readonly<Record<string, Rule>>

/** A rule of the routing table. */
export type RuleId = keyof typeof rules

/** Why a rule decides. */
export type ReasonOf<Id extends RuleId> = (typeof rules)[Id]['reasons'][number]

/** Why a decision fell as it did: exactly one per decision, and each belongs to one rule. */
export type ReasonCode = ReasonOf<RuleId>

/** The rules in the order in which they are tried. */
export const ruleIds: readonly RuleId[] = /* @__PURE__ */ Object.keys(rules).filter(isRuleId)

function isRuleId(text: string): text is RuleId {
  return text in rules
}

/** Whether a text is the reason of some rule. */
export function isReasonCode(text: string): text is ReasonCode {
  return ruleIds.some((rule) => rules[rule].reasons.some((reason) => reason === text))
}

/** Whether a rule decides for a reason. */
export function isReasonOf<Id extends RuleId>(
  reason: ReasonCode,
  rule: Id,
): reason is ReasonOf<Id> {
  return rules[rule].reasons.some((each) => each === reason)
}

/** Whether nothing but the age of the order was left to decide when a rule decided. */
export function comparesOrderAge(rule: RuleId): boolean {
  return rule === 'within-threshold' || rule === 'store'
}

/** The webhook event of the Partner API that each outcome fires, in the spelling that is always written. */
export const eventOfOutcome = {
  STORE: 'STORE_SUPPORT_TICKET_EVENT',
  GENERAL: 'GENERAL_SUPPORT_TICKET_EVENT',
  NOT_FORWARDED: null,
} as const satisfies Readonly<Record<Outcome, string | null>>

/** The webhook events of the Partner API. */
export type SupportTicketEvent = NonNullable<(typeof eventOfOutcome)[Outcome]>

/** Whether partners are looked up for the ticket's store; for any other event that is fired, for the whole region. */
export function isPerStore(event: SupportTicketEvent | null): boolean {
  return event === eventOfOutcome.STORE
}

/** A Ticket Type, in the exact spelling that counts. */
export type TicketType = Exclude<Outcome, 'NOT_FORWARDED'>

/** Whether a stored value is a Ticket Type. */
export function isTicketType(value: unknown): value is TicketType {
  return value === 'STORE' || value === 'GENERAL'
}
