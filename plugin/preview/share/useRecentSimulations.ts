import {useEffect, useRef, useState} from 'react'
import {useClient} from 'sanity'
import {usePaneRouter} from 'sanity/structure'

import {simulationParams} from '../simulationParams.ts'
import {keepRecent, readRecent, type RecentSimulations} from './recentSimulations.ts'

const storage = () => window.localStorage

/**
 * Keeps what the address of this pane says in the browser, as one simulation that goes on changing.
 *
 * @returns how to read what is kept now.
 */
export function useRecentSimulations(
  documentId: string,
  documentType: string,
): () => RecentSimulations {
  const {dataset, projectId} = useClient({apiVersion: '2025-02-19'}).config()
  const {params = {}} = usePaneRouter()
  const key = `support-routing:recent:${projectId ?? ''}:${dataset ?? ''}`
  const kept = useRef<number>(undefined)
  const text = JSON.stringify(simulationParams(params))
  useEffect(() => {
    const own = simulationParams(JSON.parse(text))
    if (Object.keys(own).length === 0) return
    const at = Date.now()
    keepRecent(storage, key, {at, documentId, documentType, params: own}, kept.current)
    kept.current = at
  }, [documentId, documentType, key, text])
  const [read] = useState(() => () => readRecent(storage, key))
  return read
}
