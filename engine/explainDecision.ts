import type {RoutingConfig} from './config.ts'
import type {RoutingDecision, StepStatus, Ticket} from './decision.ts'
import {settingsId} from './documentTypes.ts'
import type {ConfigurationField, RoutingExplanation} from './explanation.ts'
import {membershipsOf} from './membership.ts'
import {readOrderAge} from './orderAge.ts'
import type {RuleId} from './rules.ts'
import {readThresholdMs} from './threshold.ts'

/**
 * Puts the compared values and the fields behind them beside each step of a decision.
 *
 * It decides nothing: outcome and statuses come from the decision, everything else is looked up.
 */
export function explainDecision(
  config: RoutingConfig,
  ticket: Ticket,
  decision: RoutingDecision,
): RoutingExplanation {
  // Plain JavaScript may pass anything; what is no object has already been decided as an unknown sub-category.
  const given: Partial<Ticket> = typeof ticket === 'object' && ticket !== null ? ticket : {}
  const {subcategoryId, categoryGroupId} = given
  const {fieldNames, settings} = config
  // Nothing has an empty id.
  const subcategory = config.subcategories.get(subcategoryId ?? '')
  const group = config.categoryGroups.get(categoryGroupId ?? '')
  const holders = subcategory ? (membershipsOf(config).get(subcategory.id) ?? []) : []
  const named = group ? [group] : []
  const lookedAt =
    categoryGroupId === undefined ? holders.map((holder) => holder.categoryGroup) : named
  const holding = holders.filter(
    ({categoryGroup}) => categoryGroupId === undefined || categoryGroup === group,
  )
  const age = readOrderAge({subcategoryId: '', submittedAt: Number.NaN, ...given})
  const ageMs = typeof age === 'number' ? age : undefined
  const storeId: unknown = given.order?.storeId
  const step = <Id extends RuleId>(rule: Id): {readonly rule: Id; readonly status: StepStatus} => ({
    rule,
    status: decision.steps.find((taken) => taken.rule === rule)?.status ?? 'not-reached',
  })
  const fieldOf = (name: string): readonly ConfigurationField[] =>
    subcategory ? [{documentId: subcategory.id, path: [name]}] : []

  return {
    ...decision,
    steps: [
      {
        ...step('known-subcategory'),
        subcategoryId,
        categoryGroupId,
        subcategoryExists: subcategory !== undefined,
        heldBy: holders.map(({categoryGroup}) => categoryGroup.id),
        fields:
          subcategory && group && holding.length === 0
            ? [{documentId: group.id, path: ['supportSubcategories']}]
            : holding.map(({categoryGroup, item}) => ({
                documentId: categoryGroup.id,
                path: item.path,
              })),
      },
      {
        ...step('external-partners'),
        value: subcategory?.submitToExternalPartners,
        fields: fieldOf(fieldNames.submitToExternalPartners),
      },
      {
        ...step('ticket-type'),
        ticketTypes: lookedAt.map(({id, ticketType}) => ({categoryGroupId: id, value: ticketType})),
        fields: lookedAt.map(({id}) => ({documentId: id, path: [fieldNames.ticketType]})),
      },
      {
        ...step('order-present'),
        order: typeof age === 'number' ? 'present' : age,
        formAsksForOrder: subcategory?.allowRecentOrderSelection === true,
        fields: fieldOf(fieldNames.allowRecentOrderSelection),
      },
      {
        ...step('within-threshold'),
        ageMs,
        thresholdMs: readThresholdMs(settings),
        value: settings?.storeSupportTicketTimeThreshold,
        // Also where there are no settings yet: that is where they would be made.
        fields: [{documentId: settingsId, path: [fieldNames.storeSupportTicketTimeThreshold]}],
      },
      {
        ...step('store'),
        storeId: typeof storeId === 'string' ? storeId : undefined,
        fields: [],
      },
    ],
  }
}
