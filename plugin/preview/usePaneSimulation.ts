import {useEffect, useMemo, useState} from 'react'
import {useRouter} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'

import {type Simulation, startSimulation} from './simulation.ts'
import {paramsOf, readSimulation, simulationTextOf, writeSimulation} from './simulationParams.ts'

/** How long nothing changes before the address follows, so that dragging does not rewrite it all the way. */
const restMs = 300

/** The simulation of a pane, which lives in the pane's address. */
export interface PaneSimulation {
  /** As it was chosen, with nothing filled in. */
  readonly chosen: Simulation
  /** Seen at once; the address follows. */
  readonly change: (simulation: Simulation) => void
  /** The path of this pane with another simulation. */
  readonly pathOf: (simulation: Simulation) => string
  /** What the address says now; `undefined` while nobody chose anything. */
  readonly addressed: string | undefined
}

/** Reads and writes the simulation of the pane that this stands in. */
export function usePaneSimulation(): PaneSimulation {
  const {createPathWithParams, params = {}, siblingIndex} = usePaneRouter()
  const {navigateUrl} = useRouter()
  const [edited, change] = useState<Simulation>()
  const addressed = simulationTextOf(params, siblingIndex)
  // From here on the address is right again, so that going back in history is seen.
  if (edited && writeSimulation(edited) === addressed) change(undefined)
  const pathOf = (simulation: Simulation) =>
    createPathWithParams({...params, ...paramsOf(simulation, siblingIndex)})
  const path = edited && pathOf(edited)
  useEffect(() => {
    if (path === undefined) return undefined
    const timer = setTimeout(() => navigateUrl({path, replace: true}), restMs)
    return () => clearTimeout(timer)
  }, [navigateUrl, path])
  const stored = useMemo(
    () => (addressed === undefined ? startSimulation : readSimulation(addressed, startSimulation)),
    [addressed],
  )
  return {addressed, change, chosen: edited ?? stored, pathOf}
}
