/**
 * What is said about a decision in English; every other language has the same keys.
 *
 * `{{name}}` stands for a value, as Sanity's translations have it.
 */
export const englishRouting = {
  /** The order lies after the ticket. */
  'compared.age-before': 'The order was placed {{age}} after the ticket, which counts as in time.',
  /** In a plain sentence about an order: how long before the ticket it was placed. */
  'compared.age': 'Submitted {{age}} after the order.',
  /** The ticket has no order time that could be compared. */
  'compared.age-unknown': 'No order time to compare.',
  /** The stored value of the toggle “Submit Support Requests to External Partners”. */
  'compared.external-partners-invalid': 'The switch holds {{value}}, which counts as off.',
  'compared.external-partners-not-set': 'The switch was never set, which counts as off.',
  'compared.external-partners-off': 'The switch is off.',
  'compared.external-partners-on': 'The switch is on.',
  /** The recent-order option is on. */
  'compared.form-asks': 'The form in the app asks for an order.',
  /** The recent-order option is off. */
  'compared.form-does-not-ask': 'The form in the app does not ask for an order.',
  /** The groups that hold the sub-category. */
  'compared.held-by': 'In {{groups}}.',
  /** No group holds the sub-category. */
  'compared.held-by-none': 'In no group.',
  'compared.order.absent': 'The ticket has no order.',
  'compared.order.invalid-time':
    'The time of the order or of the ticket is missing or cannot be read.',
  'compared.order.present': 'The ticket has an order.',
  /** The ticket's order names a store. */
  'compared.store': 'Store {{storeId}}.',
  'compared.store-unknown': 'The order does not say which store.',
  'compared.threshold': 'The limit is {{limit}}.',
  /** The stored threshold is missing or no valid number. */
  'compared.threshold-none': 'No valid limit is configured (stored: {{value}}).',
  'compared.ticket-type': '{{group}}: {{value}}',
  'compared.ticket-type-none': 'There is no group whose Ticket Type could count.',

  'note.clock-skew': 'The order lies after the ticket: one of the two clocks is wrong.',
  'note.threshold-not-configured':
    'No valid Store Support Ticket Time Threshold is set, so no ticket is ever too late.',

  /** Names of the outcomes, as badges and headlines. */
  'outcome.GENERAL': 'GENERAL',
  'outcome.NOT_FORWARDED': 'Not forwarded',
  'outcome.STORE': 'STORE',

  /** How long after its order a ticket is submitted. */
  'reachable.order.any': 'with an order',
  /** An interval of two thresholds, when one replaces the other. */
  'reachable.order.between': 'more than {{from}} and up to {{to}} after the order',
  'reachable.order.more-than': 'more than {{age}} after the order',
  'reachable.order.none': 'no order',
  'reachable.order.time-unknown': 'an order of unknown time',
  'reachable.order.up-to': 'up to {{to}} after the order',
  'reachable.order.exactly': 'exactly {{age}} after the order',
  'reachable.order.less-than': 'less than {{age}} after the order',

  /** The deciding reason, as a sentence under the answer. */
  'reason.external-partners-off':
    '“Submit Support Requests to External Partners” is not on for this sub-category.',
  'reason.no-order': 'A ticket without an order skips STORE.',
  'reason.order-time-invalid':
    'It cannot be told how long after the order the ticket was submitted, so it skips STORE.',
  'reason.past-threshold':
    'The ticket was submitted too long after the order was placed, so it skips STORE.',
  'reason.store': 'Every rule for STORE is met.',
  'reason.subcategory-not-in-group': 'No category group of this ticket holds the sub-category.',
  'reason.ticket-type-ambiguous':
    'The ticket names no group, and the groups that hold this sub-category have different Ticket Types.',
  'reason.ticket-type-general': 'The Ticket Type of the group is General.',
  'reason.ticket-type-invalid': 'The group has no valid Ticket Type, which counts as General.',
  'reason.unknown-category-group': 'The ticket names a group that does not exist.',
  'reason.unknown-subcategory': 'The ticket names a sub-category that does not exist.',

  /** The same reasons in two or three words, for the table. */
  'reason.short.external-partners-off': 'external partners are off',
  'reason.short.no-order': 'no order',
  'reason.short.order-time-invalid': 'order time unknown',
  'reason.short.past-threshold': 'past the threshold',
  'reason.short.store': 'every rule is met',
  'reason.short.subcategory-not-in-group': 'not in this group',
  'reason.short.ticket-type-ambiguous': 'Ticket Types differ',
  'reason.short.ticket-type-general': 'Ticket Type is General',
  'reason.short.ticket-type-invalid': 'no valid Ticket Type',
  'reason.short.unknown-category-group': 'unknown group',
  'reason.short.unknown-subcategory': 'unknown sub-category',

  /** Titles of the rules; what they found stands below them. */
  'rule.external-partners': 'External partners',
  'rule.known-subcategory': 'Group and sub-category',
  'rule.order-present': 'Order',
  'rule.store': 'Store',
  'rule.ticket-type': 'Ticket Type',
  'rule.within-threshold': 'Time since the order',

  'severity.error': 'Error',
  'severity.info': 'Note',
  'severity.warning': 'Warning',

  /** What a rule did with the ticket. */
  'status.decided': 'Decided',
  'status.not-configured': 'Not configured',
  'status.not-reached': 'Not reached',
  'status.passed': 'Passed',

  /** Who opens a ticket; `anyone` is either of the two. */
  'ticket.opened-by.anyone': 'anyone',
  'ticket.opened-by.guest': 'guest',
  'ticket.opened-by.partner': 'partner',

  /** Why a case cannot happen, after a colon. */
  'unreachable.no-order-selection': 'the form does not ask for an order',
  'unreachable.group-name-shared': 'each of its names is that of another group too',
  'unreachable.group-unnamed': 'the group has no name',
  'unreachable.group-always-named': 'a guest always names a category group here',
  'unreachable.subcategory-not-in-group': 'no group of this ticket holds the sub-category',
  'unreachable.unknown-category-group': 'the group does not exist',
  'unreachable.unknown-subcategory': 'the sub-category does not exist',
  /** Instead of an outcome; why follows. */
  'reachable.impossible': 'impossible: {{because}}',

  /** The note of an earlier decision that somebody pasted, compared with the answer of now. */
  'receipt.same': 'The answer of the receipt is the same here: {{answer}}.',
  'receipt.other-outcome': 'The receipt says {{before}}. Here the answer is {{now}}.',
  /** The outcome is the same. */
  'receipt.other-reason':
    'The outcome is that of the receipt, for another reason. It says {{before}}. Here the answer is {{now}}.',
  /** The outcome is the same; the reason is one of several. */
  'receipt.same-outcome':
    'The outcome is that of the receipt, which says {{before}}. For which reason here cannot be told, since that depends on what the receipt does not keep of the ticket.',
  'receipt.cannot-be-told':
    'The receipt says {{before}}. What the answer is here cannot be told, since that depends on what the receipt does not keep of the ticket.',
  /** An outcome and its reason in a few words, within a sentence. */
  'receipt.answer': '{{outcome}} ({{reason}})',
  /** What is different since the receipt was written. */
  'receipt.cause.content': 'The published content is not what it was when the receipt was written.',
  /** In the place of "the published content is not what it was". */
  'receipt.cause.content-same':
    'Other content was published since the receipt was written, and routes the same.',
  'receipt.cause.content-unknown':
    'Documents here have no revision, so nobody can tell whether the content is what it was when the receipt was written.',
  'receipt.cause.engine':
    'The receipt is of version {{before}} of the routing rules, and here is version {{now}}.',
  'receipt.cause.none': 'The published content and the routing rules are the same, too.',
  'receipt.cause.unexplained':
    'The published content and the routing rules are the same, so the receipt was probably changed after it was written.',
}

/** What every language has words for. */
export type RoutingWordKey = keyof typeof englishRouting
