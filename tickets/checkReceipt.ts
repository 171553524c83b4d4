import {
  compileRouting,
  configRevision,
  engineVersion,
  type RoutingConfig,
  type RoutingDecision,
  routingFingerprint,
  type Ticket,
} from '../engine/index.ts'
import {oncePerConfig} from '../engine/steps.ts'
import type {RoutingReceipt, RoutingReceiptDecision} from './receipt.ts'
import {receiptReadings} from './receiptReadings.ts'

/** One way in which now is not as it was when the receipt was written. */
export type ReceiptDifference =
  | {readonly kind: 'engine'; readonly before: number; readonly now: number}
  | {
      readonly kind: 'content'
      readonly before: string
      readonly now: string
      /** Whether it is known that every ticket of partners and the app has the same outcome on both. */
      readonly routesTheSame: boolean
    }
  /** The ticket goes elsewhere, or to the same place for another reason. */
  | {
      readonly kind: 'outcome' | 'reason'
      readonly before: RoutingReceiptDecision
      readonly now: RoutingReceiptDecision
    }

/** What became of the answer of a receipt. */
export type ReceiptAnswer =
  /** The same outcome for the same reason. */
  | 'same'
  /** It routes the same, for another reason. */
  | 'other-reason'
  /** It routes the same; the reason depends on what the receipt does not keep of the ticket. */
  | 'same-outcome'
  | 'other-outcome'
  /** The outcome depends on what the receipt does not keep of the ticket. */
  | 'cannot-be-told'

/** A receipt against a config of now. */
export interface ReceiptCheck {
  readonly answer: ReceiptAnswer
  /** The answer of the receipt. */
  readonly receiptDecision: RoutingReceiptDecision
  /** What the receipt says of the ticket, as it reads here; where it reads in several ways, the likeliest. */
  readonly ticket: Ticket
  /** The answer of now for that ticket. */
  readonly decision: RoutingDecision
  /** Every answer that the ticket may have here: one, unless it depends on what was not kept. */
  readonly possible: readonly RoutingReceiptDecision[]
  /** Whether the answer is the same, outcome and reason, whatever else is different. */
  readonly same: boolean
  readonly differences: readonly ReceiptDifference[]
  /** Present where documents have no revision, so that nobody can tell whether the content is the same. */
  readonly isContentUnknown?: true
}

/**
 * Asks again what a receipt was written for, with this engine and the given config.
 *
 * Where the config may answer otherwise for what the receipt does not keep, that is the answer: nothing is guessed.
 */
export function checkReceipt(receipt: RoutingReceipt, config: RoutingConfig): ReceiptCheck {
  const before = receipt.decision
  const revision = configRevision(config)
  const isContentKnown = hasRevisions(config).all
  const documents = receipt.contentRevision === revision
  const isSame = isSameRouting(receipt, config)
  const readings = receiptReadings(receipt, config, {
    documents,
    revisions: isContentKnown && documents,
  })
  const answers = answersOf(readings, config, isTextRead(receipt) && isSame, before)
  const {decision, ticket} = answers[0]
  const now = {outcome: decision.outcome, reason: decision.reason}
  const possible = distinct(answers.map((each) => each.decision))
  const answer = compare(before, possible)
  const differences: ReceiptDifference[] = []
  if (receipt.engineVersion !== engineVersion) {
    differences.push({kind: 'engine', before: receipt.engineVersion, now: engineVersion})
  }
  if (isContentKnown && !documents) {
    const {contentRevision} = receipt
    // A receipt that was changed is no proof of anything.
    const routesTheSame = isSame && answer !== 'other-outcome'
    differences.push({kind: 'content', before: contentRevision, now: revision, routesTheSame})
  }
  if (answer === 'other-outcome') differences.push({kind: 'outcome', before, now})
  if (answer === 'other-reason') differences.push({kind: 'reason', before, now})
  return {
    answer,
    receiptDecision: before,
    ticket,
    decision,
    possible,
    same: answer === 'same',
    differences,
    ...(!isContentKnown && {isContentUnknown: true}),
  }
}

interface Answer {
  readonly ticket: Ticket
  readonly decision: RoutingDecision
}

/** The answers to all readings; where it is known that the ticket has the outcome that it had, only those that have it. */
function answersOf(
  readings: readonly Ticket[],
  config: RoutingConfig,
  isOutcomeKnown: boolean,
  {outcome}: RoutingReceiptDecision,
): readonly [Answer, ...Answer[]] {
  const {route} = compileRouting(config)
  const answerTo = (ticket: Ticket): Answer => ({decision: route(ticket), ticket})
  const [first = {subcategoryId: '', submittedAt: Number.NaN}, ...others] = readings
  const all = [answerTo(first), ...others.map(answerTo)] as const
  // One reading is the answer, also where somebody changed the receipt.
  if (!isOutcomeKnown || others.length === 0) return all
  const [known, ...rest] = all.filter(({decision}) => decision.outcome === outcome)
  return known ? [known, ...rest] : all
}

function compare(
  before: RoutingReceiptDecision,
  possible: readonly RoutingReceiptDecision[],
): ReceiptAnswer {
  const [first] = possible
  if (possible.some(({outcome}) => outcome !== first?.outcome)) return 'cannot-be-told'
  if (first?.outcome !== before.outcome) return 'other-outcome'
  if (!possible.some(({reason}) => reason === before.reason)) return 'other-reason'
  return possible.length === 1 ? 'same' : 'same-outcome'
}

function distinct(decisions: readonly RoutingDecision[]): readonly RoutingReceiptDecision[] {
  // A reason has one outcome.
  const byReason = new Map(
    decisions.map(({outcome, reason}) => [reason, {outcome, reason}] as const),
  )
  return [...byReason.values()]
}

/** Whether every ticket that is read by its text has the same outcome; nobody knows of another engine's fingerprint. */
function isSameRouting(receipt: RoutingReceipt, config: RoutingConfig): boolean {
  return (
    receipt.version === 2 &&
    receipt.engineVersion === engineVersion &&
    receipt.routingFingerprint === routingFingerprint(config)
  )
}

/** Whether a fingerprint says anything of the ticket: it is about those that name their group by a text, or none. */
function isTextRead(receipt: RoutingReceipt): boolean {
  return receipt.version === 2 && receipt.said.by !== 'id'
}

/** Content Lake gives each document a revision; documents that somebody wrote into a file may have none. */
const hasRevisions: (config: RoutingConfig) => {readonly all: boolean} =
  /* @__PURE__ */ oncePerConfig(({categoryGroups, settings, subcategories}) => {
    const documents = [...subcategories.values(), ...categoryGroups.values(), settings]
    return {all: documents.every((document) => !document || document.revision !== undefined)}
  })
