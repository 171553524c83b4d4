import * as v from 'valibot'

import {isReasonCode, type ReasonCode} from '../engine/index.ts'
import {isRecord} from '../engine/isRecord.ts'
import {problemsOf, type TicketProblem, type ValuePath} from './problem.ts'
import {readTime} from './readTime.ts'
import type {RoutingReceipt} from './receipt.ts'

/** A receipt, or what is wrong with it. */
export type ReadReceipt =
  | {readonly status: 'read'; readonly receipt: RoutingReceipt}
  | {readonly status: 'unreadable'; readonly problems: readonly TicketProblem[]}

const text = v.string()
const time = v.nullable(
  v.pipe(
    text,
    v.check((written) => readTime(written).status === 'read'),
  ),
)

const storedReceipt = v.object({
  receipt: v.literal('support-routing'),
  version: v.literal(1),
  engineVersion: v.pipe(v.number(), v.safeInteger()),
  contentRevision: text,
  ticket: v.object({
    subcategoryId: text,
    categoryGroupId: v.nullable(text),
    submittedAt: time,
    order: v.nullable(v.object({placedAt: time, storeId: v.nullable(text)})),
  }),
  decision: v.object({
    outcome: v.picklist(['STORE', 'GENERAL', 'NOT_FORWARDED']),
    reason: v.custom<ReasonCode>(isReason),
  }),
})

/** Whether a value says of itself that it is a receipt, however damaged. */
export function isReceiptLike(value: unknown): boolean {
  return isRecord(value) && value['receipt'] === 'support-routing'
}

/**
 * Reads a receipt that was stored or sent as JSON; what does not belong to it is left out.
 *
 * A field that is missing or was changed into something else is a problem with its path. Whoever changes one value into
 * another of its kind is not noticed: a receipt is a note, not a proof.
 *
 * @param around - Where the receipt was found, for the paths of problems.
 */
export function readReceipt(value: unknown, around: ValuePath = []): ReadReceipt {
  if (isReceiptLike(value) && isRecord(value) && value['version'] !== 1) {
    const path = [...around, 'version']
    return {status: 'unreadable', problems: [{code: 'receipt-version-unknown', path, params: {}}]}
  }
  const parsed = v.safeParse(storedReceipt, value, {message: 'receipt-damaged'})
  return parsed.success
    ? {status: 'read', receipt: parsed.output}
    : {status: 'unreadable', problems: problemsOf(parsed.issues, around)}
}

function isReason(value: unknown): boolean {
  return typeof value === 'string' && isReasonCode(value)
}
