import * as v from 'valibot'

import type {ReasonCode} from '../engine/index.ts'
import {isReasonCode} from '../engine/rules.ts'
import {isRecord} from '../engine/isRecord.ts'
import {problemsOf, type TicketProblem, type ValuePath} from './problem.ts'
import {readTime} from './time.ts'
import type {RoutingReceipt} from './receipt.ts'

/** A receipt, or what is wrong with it. */
export type ReadReceipt =
  | {readonly status: 'read'; readonly receipt: RoutingReceipt}
  | {readonly status: 'unreadable'; readonly problems: readonly TicketProblem[]}

const text = v.string()
const knownTime = v.pipe(
  text,
  v.check((written) => readTime(written).status === 'read'),
)
const time = v.nullable(knownTime)

const engine = v.pipe(v.number(), v.safeInteger())
const decision = v.object({
  outcome: v.picklist(['STORE', 'GENERAL', 'NOT_FORWARDED']),
  reason: v.custom<ReasonCode>(isReason),
})
const inputs = {subcategoryId: text, categoryGroupId: v.nullable(text), submittedAt: time}

const firstReceipt = v.object({
  receipt: v.literal('support-routing'),
  version: v.literal(1),
  engineVersion: engine,
  contentRevision: text,
  ticket: v.object({
    ...inputs,
    order: v.nullable(v.object({placedAt: time, storeId: v.nullable(text)})),
  }),
  decision,
})

// In the order in which they are written, so that a receipt that is shown again is the same text.
const currentReceipt = v.object({
  receipt: v.literal('support-routing'),
  version: v.literal(2),
  engineVersion: engine,
  dataset: v.nullable(text),
  decidedAt: knownTime,
  contentRevision: text,
  routingFingerprint: text,
  said: v.variant('by', [
    v.object({by: v.literal('text'), category: text}),
    v.object({by: v.literal('other-text')}),
    v.object({by: v.literal('id')}),
    v.object({by: v.literal('nothing')}),
  ]),
  openedBy: v.picklist(['guest', 'partner', 'unknown']),
  ticket: v.object({
    ...inputs,
    order: v.nullable(
      v.object({
        placedAt: time,
        timeFrom: v.picklist(['ticket', 'directory', 'none']),
        storeId: v.nullable(text),
      }),
    ),
  }),
  decision,
})

/** Whether a value says of itself that it is a receipt, however damaged. */
export function isReceiptLike(value: unknown): boolean {
  return isRecord(value) && value['receipt'] === 'support-routing'
}

/**
 * Reads a receipt that was stored or sent as JSON, of either version; what does not belong to it is left out.
 *
 * A field that is missing or was changed into something else is a problem with its path. Whoever changes one value into
 * another of its kind is not noticed: a receipt is a note, not a proof.
 *
 * @param around - Where the receipt was found, for the paths of problems.
 */
export function readReceipt(value: unknown, around: ValuePath = []): ReadReceipt {
  const version = isRecord(value) ? value['version'] : undefined
  if (isReceiptLike(value) && version !== 1 && version !== 2) {
    const path = [...around, 'version']
    return {status: 'unreadable', problems: [{code: 'receipt-version-unknown', path, params: {}}]}
  }
  const schema = version === 1 ? firstReceipt : currentReceipt
  const parsed = v.safeParse(schema, value, {message: 'receipt-damaged'})
  return parsed.success
    ? {status: 'read', receipt: parsed.output}
    : {status: 'unreadable', problems: problemsOf(parsed.issues, around)}
}

function isReason(value: unknown): boolean {
  return typeof value === 'string' && isReasonCode(value)
}
