import {useMemo} from 'react'

import {analyzeRouting, type Finding, type RoutingConfig} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'

/** What the analysis says about one document of a configuration, at the severities that this market chose. */
export function useFindings(config: RoutingConfig, documentId: string): readonly Finding[] {
  const {languages, severity} = useSupportRouting().options
  return useMemo(
    () =>
      analyzeRouting(config, {
        documentId,
        languages: languages.map(({id}) => id),
        ...(severity && {severity}),
      }),
    [config, documentId, languages, severity],
  )
}
