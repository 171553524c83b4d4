import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {compileRouting, readRoutingConfig, type Ticket} from '../../engine/index.ts'
import {readDocuments} from '../../runtime/follow/publishedContent.ts'
import {compileContent} from '../../runtime/follow/routableContent.ts'
import {readSupportTicket, type RouteResult, routeTicket} from '../../runtime/routeTicket.ts'
import {checkReceipt} from '../../tickets/checkReceipt.ts'
import {readOutsideTicket} from '../../tickets/outsideTicket.ts'
import {anything} from '../engine/arbitraries.ts'
import {almostTicket, readableTicket, wrapped} from '../tickets/outside.ts'
import {documents} from '../tickets/market.ts'

const content = compileContent(readDocuments(documents, 'market'), undefined)
const config = readRoutingConfig(documents)

/** What has to come of a ticket that was read. */
function answerTo(ticket: Ticket) {
  const decision = compileRouting(config).route(ticket)
  return {ticket, decision, event: decision.event, receipt: {same: true, differences: []}}
}

/** What came of it, and what its receipt leads to when it is asked again. */
function answerOf(routed: RouteResult) {
  if (routed.status === 'unreadable') return routed
  const {decision, event, receipt, ticket} = routed
  const {differences, same} = checkReceipt(receipt, config)
  return {ticket, decision, event: event?.type ?? null, receipt: {same, differences}}
}

test('whatever comes, it is read as the preview reads it, and decided as the engine decides it', () => {
  const outside = fc.oneof(wrapped(readableTicket), wrapped(almostTicket), anything)
  fc.assert(
    fc.property(outside, (value) => {
      const routed = routeTicket(value, content.config, 'market', readSupportTicket)
      const read = readOutsideTicket(value, config)
      const expected = read.status === 'unreadable' ? read : answerTo(read.ticket)
      expect(answerOf(routed)).toEqual(expected)
    }),
    {numRuns: 2_000},
  )
})
