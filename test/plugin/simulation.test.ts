import {describe, expect, test} from 'vitest'

import {compileRouting, enumerateOutcomes} from '../../engine/index.ts'
import {groupCases, neverReached} from '../../plugin/preview/outcomeRows.ts'
import {
  choicesOf,
  type Simulation,
  startSimulation,
  ticketOf,
  toLocalInput,
  withinChoices,
} from '../../plugin/preview/simulation.ts'
import {group, read, settings, subcategory} from '../engine/documents.ts'

const market = read([
  subcategory('a'),
  subcategory('b', {allowRecentOrderSelection: false}),
  group('g', 'STORE', ['a', 'b']),
  group('h', 'STORE', ['a']),
  settings(60),
])
const now = new Date(2026, 10, 23, 12, 0, 0)
const start: Simulation = {...startSimulation(now), categoryGroupId: 'g', subcategoryId: 'a'}

describe('the ticket to try', () => {
  test('starts half an hour after its order', () => {
    const ticket = ticketOf(market, start)
    expect(ticket?.submittedAt).toBe(now.getTime())
    expect(ticket?.order?.placedAt).toBe(now.getTime() - 30 * 60_000)
  })

  test('has no order from the app when the form does not ask for one, and may have one from a partner', () => {
    expect(ticketOf(market, {...start, subcategoryId: 'b'})?.order).toBeNull()
    expect(
      ticketOf(market, {...start, openedBy: 'partner', subcategoryId: 'b'})?.order,
    ).not.toBeNull()
  })

  test('with a time that is not filled in is decided, not refused', () => {
    const ticket = ticketOf(market, {...start, placedAt: ''})
    expect(ticket && compileRouting(market).route(ticket).reason).toBe('order-time-invalid')
  })

  test('that names no group leaves it out', () => {
    expect(ticketOf(market, {...start, categoryGroupId: null})).not.toHaveProperty(
      'categoryGroupId',
    )
  })

  test('writes local times to the second', () => {
    expect(toLocalInput(now)).toBe('2026-11-23T12:00:00')
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

  test('a choice that is gone falls back to the first that exists', () => {
    const choices = choicesOf(market, 'a', 'supportSubcategory')
    expect(withinChoices({...start, categoryGroupId: 'gone'}, choices).categoryGroupId).toBe('g')
    expect(withinChoices({...start, categoryGroupId: null}, choices).categoryGroupId).toBeNull()
    expect(withinChoices({...start, categoryGroupId: 'h'}, choices).categoryGroupId).toBe('h')
  })
})

describe('everything that can happen', () => {
  test('guest app and partner share a row where nothing differs', () => {
    const rows = groupCases(enumerateOutcomes(market, {categoryGroupId: 'g', subcategoryId: 'a'}))
    expect(rows.map(({openedBy, outcome}) => [openedBy.join(' '), outcome])).toEqual([
      ['guest-app partner', 'GENERAL'],
      ['guest-app partner', 'STORE'],
      ['guest-app partner', 'GENERAL'],
    ])
  })

  test('names what a guest never reaches, and why', () => {
    const without = enumerateOutcomes(market, {categoryGroupId: 'g', subcategoryId: 'b'})
    expect(neverReached(without)).toEqual([{because: 'no-order', outcome: 'STORE'}])
    const withOption = enumerateOutcomes(market, {categoryGroupId: 'g', subcategoryId: 'a'})
    expect(neverReached(withOption)).toEqual([])
  })
})
