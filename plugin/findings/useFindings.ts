import {useMemo} from 'react'

import {analyzeRouting, type Finding, type RoutingConfig} from '../../engine/index.ts'
import {needsOtherDocuments} from '../../schemas/findingScope.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useMarketStores} from '../content/useMarketStores.ts'
import {useContentStatus} from '../content/useRoutingConfig.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {analyzeOptionsOf} from './analyzeOptions.ts'

/** What the analysis says about a configuration, at the severities that this market chose. */
export function useAnalysis(): (config: RoutingConfig, documentId?: string) => readonly Finding[] {
  const {languages, severity, stores, subscriptions} = useSupportRouting().options
  useMarketStores()
  return useMemo(() => {
    const given = {languages, severity, stores, subscriptions}
    const options = analyzeOptionsOf(given)
    return (config, documentId) => analyzeRouting(config, {...options, documentId})
  }, [languages, severity, stores, subscriptions])
}

/**
 * What the analysis says about one document.
 *
 * Until the other documents are known, only what the document alone can tell.
 */
export function useFindings(config: RoutingConfig, documentId: string): readonly Finding[] {
  const analyze = useAnalysis()
  const {kind} = useContentStatus()
  const findings = analyze(config, documentId)
  return useUnchanged(
    kind === 'loading' || kind === 'failed'
      ? findings.filter(({code}) => !needsOtherDocuments(code))
      : findings,
  )
}
