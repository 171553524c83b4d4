import {describe, expect, test} from 'vitest'

import {compileRouting} from '../../../engine/index.ts'
import {minuteMs} from '../../../engine/threshold.ts'
import {
  choicesOf,
  type Simulation,
  startSimulation,
  ticketOf,
  withinChoices,
} from '../../../plugin/preview/simulation.ts'
import {timesOfAge} from '../../../plugin/time/ticketTimes.ts'
import {group, read, settings, subcategory} from '../../engine/documents.ts'

const market = read([
  subcategory('a'),
  subcategory('b', {allowRecentOrderSelection: false}),
  group('g', 'STORE', ['a', 'b']),
  group('h', 'STORE', ['a']),
  settings(60),
])
const now = Date.UTC(2026, 10, 23, 12, 0, 0, 250)
const start: Simulation = {...startSimulation, categoryGroupId: 'g', subcategoryId: 'a'}

describe('the ticket to try', () => {
  test.each([0, 9000, 3_600_000])('keeps half an hour after its order, read for %i ms', (ms) => {
    const ticket = ticketOf(market, start, now + ms)
    expect(ticket?.submittedAt).toBe(now + ms)
    expect(ticket?.order?.placedAt).toBe(now + ms - 30 * minuteMs)
  })

  test('counts up from the moment on at which somebody chose the age of its order', () => {
    const chosen = {...start, ...timesOfAge(start, 45 * minuteMs, now)}
    const ticket = ticketOf(market, chosen, now + 9000)
    expect(ticket?.order?.placedAt).toBe(now - 45 * minuteMs)
    expect(ticket?.submittedAt).toBe(now + 9000)
  })

  test('has no order from the app when the form does not ask for one, and may have one from a partner', () => {
    expect(ticketOf(market, {...start, subcategoryId: 'b'}, now)?.order).toBeNull()
    expect(
      ticketOf(market, {...start, openedBy: 'partner', subcategoryId: 'b'}, now)?.order,
    ).not.toBeNull()
  })

  test.each(['placedAt', 'submittedAt'] as const)('without a readable %s is decided', (time) => {
    const ticket = ticketOf(market, {...start, [time]: undefined}, now)
    expect(ticket && compileRouting(market).route(ticket).reason).toBe('order-time-invalid')
  })

  test('follows the clock, or keeps the time that it was given', () => {
    expect(ticketOf(market, start, now + 5000)?.submittedAt).toBe(now + 5000)
    expect(ticketOf(market, {...start, submittedAt: now}, now + 5000)?.submittedAt).toBe(now)
  })

  test('that names no group leaves it out', () => {
    expect(ticketOf(market, {...start, categoryGroupId: null}, now)).not.toHaveProperty(
      'categoryGroupId',
    )
  })
})

describe('what can be chosen', () => {
  test('for a sub-category: the groups that hold it', () => {
    expect(choicesOf(market, 'a', 'supportSubcategory')).toEqual({
      categoryGroupIds: ['g', 'h'],
      subcategoryIds: ['a'],
    })
  })

  test('for a group: the sub-categories that it holds', () => {
    expect(choicesOf(market, 'g', 'supportCategoryGroup')).toEqual({
      categoryGroupIds: ['g'],
      subcategoryIds: ['a', 'b'],
    })
  })

  test('nobody made is the first that there is', () => {
    const choices = choicesOf(market, 'a', 'supportSubcategory')
    const filled = withinChoices(startSimulation, choices)
    expect(filled).toMatchObject({categoryGroupId: 'g', subcategoryId: 'a'})
  })

  test.each([null, 'h', 'gone'])('somebody made stays, so that routing answers it: %s', (id) => {
    const choices = choicesOf(market, 'a', 'supportSubcategory')
    expect(withinChoices({...start, categoryGroupId: id}, choices).categoryGroupId).toBe(id)
  })
})
