import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {type Simulation, startSimulation as start} from '../../../plugin/preview/simulation.ts'
import {
  paramsOf,
  readSimulation,
  simulationTextOf,
  writeSimulation,
} from '../../../plugin/preview/simulationParams.ts'

const time = fc.option(
  // Minus zero is the same instant as zero, and no text tells them apart.
  fc.double({noDefaultInfinity: true, noNaN: true}).map((ms) => ms + 0),
  {nil: undefined},
)
const id = fc.oneof(fc.uuid(), fc.constant(''))
const simulations: fc.Arbitrary<Simulation> = fc.record({
  categoryGroupId: fc.oneof(id, fc.constantFrom(null, undefined)),
  openedBy: fc.constantFrom('guest', 'partner'),
  order: fc.constantFrom('selected', 'none'),
  outside: fc.option(
    fc.oneof(
      fc.record({isOpenerAssumed: fc.boolean()}),
      fc.record({isOpenerAssumed: fc.boolean(), type: fc.constantFrom('STORE', 'GENERAL')}),
    ),
    {nil: undefined},
  ),
  placedAt: fc.oneof(time, fc.constant<'default-age'>('default-age')),
  storeId: fc.string(),
  subcategoryId: fc.option(id, {nil: undefined}),
  submittedAt: fc.oneof(time, fc.constant<'now'>('now')),
})

describe('the text of a simulation', () => {
  test('is read as the same simulation, to a fraction of a millisecond', () => {
    fc.assert(
      fc.property(simulations, (simulation) => {
        expect(readSimulation(writeSimulation(simulation), start)).toEqual(simulation)
      }),
    )
  })

  test.each(['', 'placed=noon&submitted=', 'nonsense'])('of nothing is the start: %s', (text) => {
    expect(readSimulation(text, start)).toEqual(start)
  })
})

describe('the address of a pane', () => {
  test('has a name that Sanity allows, and gives the text back', () => {
    const params = {view: 'routing-preview', ...paramsOf(start, 0)}
    for (const name of Object.keys(params)) expect(name).toMatch(/^[a-z0-9]+$/)
    expect(simulationTextOf(params, 0)).toBe(writeSimulation(start))
  })

  test('says nothing at first, and nothing of another pane of a split', () => {
    expect(simulationTextOf({view: 'routing-preview'}, 0)).toBeUndefined()
    expect(simulationTextOf(paramsOf(start, 0), 1)).toBeUndefined()
  })
})
