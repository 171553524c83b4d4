import {useCallback, useEffect, useMemo, useRef, useState} from 'react'
import {useClient} from 'sanity'
import {useRouter} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'

import {keepRecent, readRecent, type RecentSimulations} from './share/recentSimulations.ts'
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

const storage = () => window.localStorage

/** What this browser keeps of the tickets that were tried. */
export interface RecentTickets {
  readonly read: () => RecentSimulations
  /** What comes next is another ticket, not the one before with other values. */
  readonly startAnew: () => void
}

/**
 * Keeps what the address of this pane says in the browser, as one simulation while the same ticket is changed.
 *
 * @param addressed - the text of the simulation; `undefined` while nobody chose anything, which is not kept
 */
export function useRecentSimulations(
  documentId: string,
  documentType: string,
  addressed: string | undefined,
  {categoryGroupId, subcategoryId}: Pick<Simulation, 'categoryGroupId' | 'subcategoryId'>,
): RecentTickets {
  const {dataset, projectId} = useClient({apiVersion: '2025-02-19'}).config()
  const key = `support-routing:recent:${projectId ?? ''}:${dataset ?? ''}`
  const kept = useRef<{readonly at: number; readonly about: string}>(undefined)
  const failed = useRef<RecentSimulations>(undefined)
  const about = JSON.stringify([categoryGroupId, subcategoryId])
  useEffect(() => {
    if (addressed === undefined) return
    const at = Date.now()
    const replaces = kept.current?.about === about ? kept.current.at : undefined
    const recent = keepRecent(
      storage,
      key,
      {at, documentId, documentType, simulation: addressed},
      replaces,
    )
    failed.current = recent.kind === 'unavailable' ? recent : undefined
    kept.current = {about, at}
  }, [about, addressed, documentId, documentType, key])
  return {
    read: useCallback(() => failed.current ?? readRecent(storage, key), [key]),
    startAnew: useCallback(() => {
      kept.current = undefined
    }, []),
  }
}
