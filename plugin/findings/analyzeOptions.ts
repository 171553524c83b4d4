import {accessIn, type ContentAccess} from '../../content/contentAccess.ts'
import {provenFindings} from '../../content/provenFindings.ts'
import {
  type AnalyzeOptions,
  analyzeRouting,
  type Finding,
  type RoutingConfig,
} from '../../engine/index.ts'
import {languageIdsOf} from '../../options/marketOptions.ts'
import type {SupportRoutingOptions} from '../options.ts'
import {listedSubscriptions} from '../recipients/listedSubscriptions.ts'

/** The market's options that decide what is a finding. */
export type FindingOptions = Pick<
  SupportRoutingOptions,
  'languages' | 'severity' | 'subscriptions'
> &
  Pick<AnalyzeOptions, 'stores'> & {
    /** What the person at the screen may see; everything unless given. */
    readonly access?: ContentAccess
  }

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

/** What is wrong with a document, or with all of a market, as far as that is proven for who looks at it. */
export function findingsIn(
  config: RoutingConfig,
  options: FindingOptions,
  documentId?: string,
): readonly Finding[] {
  const findings = analyzeRouting(config, {...analyzeOptionsOf(options), documentId})
  return options.access
    ? provenFindings(findings, accessIn(options.access, config.perspective))
    : findings
}
