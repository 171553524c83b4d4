import type {Path, RoutingConfig} from './config.ts'
import type {RoutingDecision, StepStatus, Ticket} from './decision.ts'
import {membershipsOf} from './membership.ts'
import type {RuleId} from './rules.ts'
import {settingsId} from './storedNames.ts'
import {readOrderAge, readThresholdMs} from './threshold.ts'

/** The document and the field whose value a rule looked at. */
export interface ConfigurationField {
  /** Published id. */
  readonly documentId: string
  readonly path: Path
}

interface ExplainedStepBase {
  readonly status: StepStatus
  /** The fields that the rule read, the deciding one first; empty when nothing in the content decides it. */
  readonly fields: readonly ConfigurationField[]
}

/** A step of a decision with the values that its rule compared; they are given for `not-reached` steps too. */
export type ExplainedStep = ExplainedStepBase &
  (
    | {
        readonly rule: 'known-subcategory'
        /** As the ticket carries it, whatever it is. */
        readonly subcategoryId: unknown
        /** As the ticket carries it; `undefined` when not given. */
        readonly categoryGroupId: unknown
        readonly subcategoryExists: boolean
        /** Ids of the groups that hold the sub-category. */
        readonly heldBy: readonly string[]
      }
    | {
        readonly rule: 'external-partners'
        /** The stored value of "Submit Support Requests to External Partners". */
        readonly value: unknown
      }
    | {
        readonly rule: 'ticket-type'
        /** The stored Ticket Type of each group that was looked at. */
        readonly ticketTypes: readonly {readonly categoryGroupId: string; readonly value: unknown}[]
      }
    | {
        readonly rule: 'order-present'
        readonly order: 'present' | 'absent' | 'invalid-time'
        /** The stored value of the recent-order option: whether the guest's form asks for an order. */
        readonly formAsksForOrder: boolean
      }
    | {
        readonly rule: 'within-threshold'
        /** Milliseconds from the order to the submission, when both are known. */
        readonly ageMs: number | undefined
        /** Milliseconds; `undefined` when no valid threshold is configured. */
        readonly thresholdMs: number | undefined
        /** The stored value in minutes, valid or not. */
        readonly value: unknown
      }
    | {readonly rule: 'store'; readonly storeId: string | undefined}
  )

/** The decision of {@link RoutingDecision}, each step with what it compared. */
export interface RoutingExplanation extends Omit<RoutingDecision, 'steps'> {
  readonly steps: readonly ExplainedStep[]
}

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
