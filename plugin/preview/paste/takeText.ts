import type {RoutingConfig} from '../../../engine/index.ts'
import {pastedOrderId, readPastedTicket} from '../../../tickets/readPastedTicket.ts'
import type {OrderToLookUp} from './orderToLookUp.ts'

/** What the text area holds, and what was taken out of it. */
export interface TakenText {
  readonly text: string
  /** Names of the fields that were taken out of the text at last. */
  readonly personal: readonly string[]
  readonly ignored: readonly string[]
  /** Names of the fields of which it held more than one, if there were any. */
  readonly repeated?: readonly string[]
  /** The order of the ticket, where its id was taken out: of this very text, since another may be another ticket. */
  readonly order?: OrderToLookUp
  /** How often something was taken out: with each time, the text area has to forget what was in it. */
  readonly times: number
}

/** An empty text area. */
export const nothingTaken: TakenText = {text: '', personal: [], ignored: [], times: 0}

/**
 * What stays of a text that was typed or pasted: of one that can be read only what routing reads, so that nothing personal is
 * kept; any other as it is, so that it can be corrected.
 */
export function takeText(text: string, before: TakenText, config: RoutingConfig): TakenText {
  const read = readPastedTicket(text, config)
  // What is there at once was pasted and may be put in lines; what is typed must not move under the cursor.
  const mayStay = !('text' in read) || (read.isBare && before.text !== '')
  if (mayStay) return {...nothingTaken, text, times: before.times}
  const times = before.times + 1
  if (read.kind === 'receipt') return {...nothingTaken, text: read.text, times}
  const {personal, ignored, repeated} = read
  const orderId = pastedOrderId(text, config)
  return {
    text: read.text,
    personal,
    ignored,
    ...(repeated.length > 0 && {repeated}),
    ...(orderId !== undefined && {order: {id: orderId}}),
    times,
  }
}
