import {useCallback} from 'react'
import {useCurrentLocale} from 'sanity'

import type {Finding, RoutingConfig} from '../../engine/index.ts'
import {describeFinding} from '../../schemas/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'

/** Says findings in the words that the markers of the form use too. */
export function useFindingText(config: RoutingConfig): (finding: Finding) => string {
  const {languages} = useSupportRouting().options
  const {id: locale} = useCurrentLocale()
  return useCallback(
    (finding) => describeFinding(finding, config, {languages, locale}),
    [config, languages, locale],
  )
}
