import {useCallback} from 'react'

import type {Finding, RoutingConfig} from '../../engine/index.ts'
import {describeFinding} from '../../schemas/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'

/** Says findings in the words that the markers of the form use too. */
export function useFindingText(config: RoutingConfig): (finding: Finding) => string {
  const {languages} = useSupportRouting().options
  return useCallback(
    (finding) => describeFinding(finding, config, {languages}),
    [config, languages],
  )
}
