import type {AnalyzeOptions} from '../../engine/index.ts'
import {languageIdsOf} from '../../options/marketOptions.ts'
import type {SupportRoutingOptions} from '../options.ts'
import {listedSubscriptions} from '../recipients/listedSubscriptions.ts'

/** The market's options that decide what is a finding. */
export type FindingOptions = Pick<
  SupportRoutingOptions,
  'languages' | 'severity' | 'subscriptions'
> &
  Pick<AnalyzeOptions, 'stores'>

/** What the analysis is told of a market, wherever a Studio shows its findings. */
export function analyzeOptionsOf({
  languages,
  severity,
  stores,
  subscriptions,
}: FindingOptions): AnalyzeOptions {
  return {
    ...(languages && languageIdsOf(languages)),
    severity,
    stores,
    subscriptions: listedSubscriptions(subscriptions),
  }
}
