import {useEffect, useState} from 'react'
import {useRouter} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'

import {type Simulation, startSimulation} from './simulation.ts'
import {
  type PaneParams,
  paramsOf,
  simulationOf,
  simulationParams,
  withoutSimulation,
} from './simulationParams.ts'

/** How long nothing changes before the address follows, so that dragging does not rewrite it all the way. */
const restMs = 300

/** The simulation of a pane, which lives in the pane's address. */
export interface PaneSimulation {
  readonly simulation: Simulation
  /** Seen at once; the address follows. */
  readonly change: (simulation: Simulation) => void
  /** The path of this pane with another simulation. */
  readonly pathOf: (simulation: Simulation) => string
}

/** Reads and writes the simulation of the pane that this stands in. */
export function usePaneSimulation(): PaneSimulation {
  const {createPathWithParams, params = {}} = usePaneRouter()
  const {navigateUrl} = useRouter()
  const [start] = useState(() => startSimulation(Date.now()))
  const [edited, change] = useState<Simulation>()
  // From here on the address is right again, so that going back in history is seen.
  if (edited && sameParams(paramsOf(edited), params)) change(undefined)
  const pathOf = (simulation: Simulation) =>
    createPathWithParams({...withoutSimulation(params), ...paramsOf(simulation)})
  const path = edited && pathOf(edited)
  useEffect(() => {
    if (path === undefined) return undefined
    const timer = setTimeout(() => navigateUrl({path, replace: true}), restMs)
    return () => clearTimeout(timer)
  }, [navigateUrl, path])
  return {change, pathOf, simulation: edited ?? simulationOf(params, start)}
}

function sameParams(written: ReturnType<typeof paramsOf>, params: PaneParams): boolean {
  return JSON.stringify(simulationParams(written)) === JSON.stringify(simulationParams(params))
}
