import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {type Simulation, startSimulation} from '../../../plugin/preview/simulation.ts'
import {
  paramsOf,
  simulationOf,
  simulationParams,
  withoutSimulation,
} from '../../../plugin/preview/simulationParams.ts'

const start = startSimulation(Date.UTC(2026, 10, 23, 12))
const time = fc.option(
  fc.date({noInvalidDate: true}).map((date) => date.getTime()),
  {nil: undefined},
)
const id = fc.uuid()
const simulations: fc.Arbitrary<Simulation> = fc.record({
  categoryGroupId: fc.oneof(id, fc.constantFrom(null, undefined)),
  openedBy: fc.constantFrom('guest-app', 'partner'),
  order: fc.constantFrom('selected', 'none'),
  placedAt: time,
  storeId: fc.string(),
  subcategoryId: fc.option(id, {nil: undefined}),
  submittedAt: fc.oneof(time, fc.constant<'now'>('now')),
})

describe('the address of a simulation', () => {
  test('opens the same simulation, whatever the start would have been', () => {
    fc.assert(
      fc.property(simulations, (simulation) => {
        expect(simulationOf(paramsOf(simulation), start)).toEqual(simulation)
      }),
    )
  })

  test('has only names that Sanity allows in the address of a pane', () => {
    fc.assert(
      fc.property(simulations, (simulation) => {
        for (const name of Object.keys(paramsOf(simulation))) expect(name).toMatch(/^[a-z0-9]+$/)
      }),
    )
  })

  test('says nothing at first, which is the start', () => {
    expect(simulationOf({view: 'routing-preview'}, start)).toEqual(start)
  })

  test('with times that cannot be read has those of the start', () => {
    expect(simulationOf({ticketplaced: 'noon', ticketsubmitted: ''}, start)).toEqual(start)
  })

  test('leaves the other parameters of the pane alone', () => {
    const params = {view: 'routing-preview', ...paramsOf(start)}
    expect(withoutSimulation(params)).toEqual({view: 'routing-preview'})
    expect(simulationParams(params)).toEqual(paramsOf(start))
  })
})
