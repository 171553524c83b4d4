import type {CustomValidatorResult, ValidationContext, ValidationError} from 'sanity'

import type {ContentClient} from '../content/contentClient.ts'
import type {Finding, FindingSeverity} from '../engine/index.ts'
import {type DocumentAnalysis, createAnalyses} from './analyses.ts'
import {describeFinding} from '../words/describeFinding.ts'
import type {ResolvedMarketOptions} from './options.ts'
import {readLocale} from './studioLocale.ts'
import {findingWordsOf} from '../words/languages.ts'

/** The part of every rule of Sanity that carries a custom validator and its level. */
export interface LevelledRule<Rule> {
  custom(
    validator: (
      value: unknown,
      context: ValidationContext,
    ) => CustomValidatorResult | Promise<CustomValidatorResult>,
  ): Rule
  error(): Rule
  warning(): Rule
  info(): Rule
}

/** Where a path of Sanity may stand, which knows ranges besides what the engine knows. */
type SanityPath = NonNullable<ValidationContext['path']>

/** Whether a rule tells a finding. */
type Takes = (
  finding: Finding,
  own: SanityPath,
  value: unknown,
  options: ResolvedMarketOptions,
) => boolean

/** A marker with its code, which the first Sanity of the peers does not know. */
interface FindingMarker extends ValidationError {
  readonly code: string
  readonly details?: Record<string, unknown>
}

/** What a rule tells besides findings. */
type Besides = (
  analysis: DocumentAnalysis,
  locale: string | undefined,
  options: ResolvedMarketOptions,
) => readonly FindingMarker[]

/**
 * The engine's findings as validation rules.
 *
 * Outside the Studio, Sanity turns every rule of an object into a warning, so errors are told by the fields that they
 * sit on. Warnings and notes are told by the document: Sanity adds its own checks to each rule of a field, and would
 * repeat them for every level. A validator that throws would become a blocking error whatever its level, so a failed
 * request is a warning that names what could not be checked; findings of the document alone still stand.
 */
export interface FindingRules {
  /** For a document, with the names of its fields. */
  readonly document: (
    fields: readonly string[],
  ) => <Rule extends LevelledRule<Rule>>(rule: Rule) => Rule[]
  /** For a field that is no object: the errors at it and inside it. */
  readonly field: <Rule extends LevelledRule<Rule>>(rule: Rule) => Rule
  /** For a name: the errors that the strings of its languages do not tell. */
  readonly name: <Rule extends LevelledRule<Rule>>(rule: Rule) => Rule
}

/**
 * Makes the rules of a market; they share one analysis of each state of a document.
 *
 * @param marketIn - The market of a client's dataset: the very same object each time, as long as nothing differs.
 */
export function createFindingRules(
  marketIn: (client: ContentClient) => ResolvedMarketOptions,
): FindingRules {
  const analyses = new WeakMap<ResolvedMarketOptions, ReturnType<typeof createAnalyses>>()

  function analysesOf(options: ResolvedMarketOptions) {
    const known = analyses.get(options) ?? createAnalyses(options)
    analyses.set(options, known)
    return known
  }

  function validatorOf(level: FindingSeverity, takes: Takes, besides: Besides = () => []) {
    const validator = async (value: unknown, context: ValidationContext) => {
      const {document, path: own = []} = context
      if (!document) return true
      const client = context.getClient({apiVersion: '2025-02-19'})
      const options = marketIn(client)
      const analysis = await analysesOf(options)(document, context)
      const locale = readLocale(client)
      const markers = analysis.findings
        .filter((finding) => finding.severity === level && takes(finding, own, value, options))
        .map((finding) => markerOf(finding, analysis, {...options, locale}, own.length))
      markers.push(...besides(analysis, locale, options))
      return markers.length > 0 ? markers : true
    }
    // Nothing here waits for the network once the content is live, so a place in the queue of five protects nobody.
    return Object.assign(validator, {bypassConcurrencyLimit: true})
  }

  return {
    document: (fields) => (rule) => [
      rule.custom(validatorOf('error', ({path}) => !isAtField(path, fields))).error(),
      rule
        .custom(
          validatorOf(
            'warning',
            () => true,
            (analysis, locale, options) => [
              ...differingMarkers(analysis, locale, options),
              ...uncheckedMarkers(analysis, locale, options),
              ...storesMarkers(analysis, locale, options),
              ...(fields.includes('name') ? untypedMarkers(analysis, locale, options) : []),
            ],
          ),
        )
        .warning(),
      rule.custom(validatorOf('info', () => true)).info(),
    ],
    field: (rule) => rule.custom(validatorOf('error', isInside)),
    name: (rule) => rule.custom(validatorOf('error', isLeft)),
  }
}

function isAtField([first]: Finding['path'], fields: readonly string[]): boolean {
  return typeof first === 'string' && fields.includes(first)
}

function isInside({path}: Finding, own: SanityPath): boolean {
  return own.every((segment, index) => path[index] === segment)
}

/** What the strings of a name leave to it. */
function isLeft(
  finding: Finding,
  own: SanityPath,
  value: unknown,
  options: ResolvedMarketOptions,
): boolean {
  return isInside(finding, own) && !isToldByString(finding, value, options)
}

function isToldByString(
  {path}: Finding,
  value: unknown,
  {languages, localeString}: ResolvedMarketOptions,
) {
  const [, language] = path
  // Sanity looks into an object only where there is one.
  const isObject = typeof value === 'object' && value !== null
  return localeString && isObject && languages.some(({id}) => id === language)
}

function markerOf(
  finding: Finding,
  {config}: DocumentAnalysis,
  options: ResolvedMarketOptions & {readonly locale: string | undefined},
  depth: number,
): FindingMarker {
  return {
    code: `support-routing.${finding.code}`,
    details: {findingId: finding.id},
    message: describeFinding(finding, config, options),
    path: finding.path.slice(depth),
  }
}

const uncheckedMarkers: Besides = ({unchecked}, locale) =>
  unchecked === undefined
    ? []
    : [
        {
          code: 'support-routing.could-not-be-checked',
          message: findingWordsOf(locale).unchecked(unchecked),
          path: [],
        },
      ]

const storesMarkers: Besides = ({storesFailure}, locale) =>
  storesFailure === undefined
    ? []
    : [
        {
          code: 'support-routing.stores-not-known',
          message: findingWordsOf(locale).storesFailed(storesFailure),
          path: [],
        },
      ]

const untypedMarkers: Besides = ({untyped}, locale) =>
  untyped.length === 0
    ? []
    : [
        {
          code: 'support-routing.language-without-field',
          message: findingWordsOf(locale).untyped(untyped),
          path: [],
        },
      ]

const differingMarkers: Besides = (_analysis, locale, {differing}) =>
  differing === undefined
    ? []
    : [
        {
          code: 'support-routing.options-differ',
          message: findingWordsOf(locale).differing(differing),
          path: [],
        },
      ]
