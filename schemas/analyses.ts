import type {SanityDocument, ValidationContext} from 'sanity'

import type {RawDocument} from '../content/contentClient.ts'
import {accessIn, type ContentAccess, wholeAccess} from '../content/contentAccess.ts'
import {type ContentReading, isLive, readContent} from '../content/liveContent.ts'
import {perspectiveOfDocument} from '../content/perspective.ts'
import {provenFindings} from '../content/provenFindings.ts'
import {readsAsPublic, seenByPublic} from '../content/seenByPublic.ts'
import {marketWith} from '../content/editedMarket.ts'
import {storesOf, type StoresFailure, type StoresState} from '../content/marketStores.ts'
import {publishedIdOf} from '../engine/documentId.ts'
import {
  analyzeRouting,
  findingKinds,
  type Finding,
  type Perspective,
  type RoutingConfig,
} from '../engine/index.ts'
import {subscriptionsOf} from '../engine/findRecipients.ts'
import {readTicketType} from '../engine/membership.ts'
import {languageIdsOf, type MarketLanguage} from '../options/marketOptions.ts'
import type {UncheckedReason} from '../words/findingWords.ts'
import type {ResolvedMarketOptions} from './options.ts'
import {typedLanguages} from './typedLanguages.ts'
import {withWeakReferences} from './weakReferences.ts'

/** What is known about one state of one document. */
export interface DocumentAnalysis {
  readonly config: RoutingConfig
  readonly findings: readonly Finding[]
  /** Why findings that depend on other documents may be missing. */
  readonly unchecked: UncheckedReason | undefined
  /** Why it is not known which stores the market has, where that would say who hears of the document's tickets. */
  readonly storesFailure: StoresFailure | undefined
  /** The languages of the market that the Studio's own `localeString` has no field for. */
  readonly untyped: readonly MarketLanguage[]
}

const nothing: ReadonlyMap<string, RawDocument> = new Map()

/**
 * A function that analyses a document among the newest others.
 *
 * All rules of a validation pass ask for the same state of the same document, and share one answer as long as no
 * other document changes.
 */
export function createAnalyses(options: ResolvedMarketOptions) {
  const known = new WeakMap<
    SanityDocument,
    {
      readonly access: ContentAccess
      readonly analysis: Omit<DocumentAnalysis, 'unchecked'>
      readonly documents: object
      readonly stores: StoresState
    }
  >()
  return async (
    document: SanityDocument,
    context: ValidationContext,
  ): Promise<DocumentAnalysis> => {
    const client = context.getClient({apiVersion: '2025-02-19'})
    const [reading, stores] = await Promise.all([
      readContent(client),
      // They say nothing where nobody knows who is subscribed.
      storesOf(options.subscriptions && options.stores, client).read(),
    ])
    const [documents, access] =
      reading.kind === 'unavailable'
        ? ([nothing, wholeAccess] as const)
        : ([reading.documents, reading.access] as const)
    const last = known.get(document)
    const unchecked = uncheckedReason(reading)
    if (last?.documents === documents && last.access === access && last.stores === stores)
      return {...last.analysis, unchecked}
    const typed = typedLanguages(context.schema, withWeakReferences(context.schema, options))
    const perspective = perspectiveOfDocument(document, isLive(client) ? 'drafts' : 'published')
    const found = analyze(document, documents, perspective, readsAsPublic(client), {
      ...typed.options,
      stores: stores.kind === 'known' ? stores.ids : undefined,
      subscriptions:
        options.subscriptions && subscriptionsOf(client.config().dataset, options.subscriptions),
    })
    const group = found.config.categoryGroups.get(publishedIdOf(document._id))
    const isForStores = group !== undefined && readTicketType(group) === 'STORE'
    const analysis = {
      ...found,
      findings: provenFindings(found.findings, accessIn(access, perspective)),
      storesFailure: isForStores && stores.kind === 'failed' ? stores.failure : undefined,
      untyped: typed.untyped,
    }
    known.set(document, {access, analysis, documents, stores})
    return {...analysis, unchecked}
  }
}

/** With the ids of the stores, as far as they are known. */
type AnalyzedOptions = Omit<ResolvedMarketOptions, 'stores'> & {
  readonly stores: readonly string[] | undefined
}

function analyze(
  document: SanityDocument,
  documents: ReadonlyMap<string, RawDocument>,
  perspective: Perspective,
  isPublic: boolean,
  {fieldNames, languages, severity, stores, subscriptions}: AnalyzedOptions,
): Pick<DocumentAnalysis, 'config' | 'findings'> {
  const whole = marketWith(documents, perspective, document, fieldNames)
  const config = isPublic ? seenByPublic(whole) : whole
  const findings = analyzeRouting(config, {
    documentId: publishedIdOf(document._id),
    ...languageIdsOf(languages),
    severity,
    stores,
    subscriptions,
  })
  const isAlone = documents === nothing
  return {
    config,
    findings: isAlone ? findings.filter(({code}) => !findingKinds[code].needsOthers) : findings,
  }
}

function uncheckedReason(reading: ContentReading): UncheckedReason | undefined {
  switch (reading.kind) {
    case 'read':
      return undefined
    case 'stale':
      return {kind: 'stale', since: reading.since}
    case 'unavailable':
      return reading.reason
  }
}
