import {useEffect, useMemo, useState} from 'react'
import {useRouter} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'

import {type Simulation, startSimulation} from './simulation.ts'
import {paramsOf, simulationKey, simulationOf, withoutSimulation} from './simulationParams.ts'

/** How long nothing changes before the address follows, so that dragging does not rewrite it all the way. */
const restMs = 300

/** The simulation of a pane, which lives in the pane's address; its changes are seen at once, and the address follows. */
export function usePaneSimulation(): readonly [Simulation, (simulation: Simulation) => void] {
  const {createPathWithParams, params = {}} = usePaneRouter()
  const {navigateUrl} = useRouter()
  const [start] = useState(() => startSimulation(Date.now()))
  const [edited, setEdited] = useState<Simulation>()
  const addressed = simulationKey(params)
  // Compared by what they say, since parameters are a new object with every navigation of any pane.
  const stored = useMemo(() => simulationOf(params, start), [addressed, start])
  const isWritten = edited !== undefined && simulationKey(paramsOf(edited)) === addressed
  // From here on the address is right again, so that going back in history is seen.
  if (isWritten) setEdited(undefined)
  const path = edited && createPathWithParams({...withoutSimulation(params), ...paramsOf(edited)})
  useEffect(() => {
    if (path === undefined) return undefined
    const timer = setTimeout(() => navigateUrl({path, replace: true}), restMs)
    return () => clearTimeout(timer)
  }, [navigateUrl, path])
  return [edited ?? stored, setEdited]
}
