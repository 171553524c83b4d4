import type {RoutingDecision, StepStatus} from './decision.ts'
import type {Path} from './path.ts'

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
