import {useCallback, useEffect, useRef} from 'react'
import {useClient} from 'sanity'

import type {Simulation} from '../simulation.ts'
import {keepRecent, readRecent, type RecentSimulations} from './recentSimulations.ts'

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
