import {
  getPublishedId,
  type RuleDef,
  type SanityDocument,
  type ValidationContext,
  type ValidationError,
} from 'sanity'

import {readContent} from '../content/liveContent.ts'
import {perspectiveOfDocument} from '../content/perspective.ts'
import {routingConfigOf} from '../content/routingConfig.ts'
import {
  analyzeRouting,
  type Finding,
  type FindingSeverity,
  needsOtherDocuments,
  type RoutingConfig,
  withDocument,
} from '../engine/index.ts'
import {describeFinding} from './describeFinding.ts'
import type {ResolvedSchemaOptions} from './options.ts'

/** What one validation pass knows about one state of one document. */
interface Analysis {
  readonly config: RoutingConfig
  readonly findings: readonly Finding[]
  /** Why findings that depend on other documents are not among them. */
  readonly unchecked: string | undefined
}

const apiVersion = '2025-02-19'
const levels: readonly FindingSeverity[] = ['error', 'warning', 'info']

/** The part of Sanity's document rule that carries a custom validator and its level. */
type DocumentRule<Rule> = RuleDef<Rule, SanityDocument>

/**
 * The engine's findings as a document's validation rules, one rule per level.
 *
 * A validator that throws would become a blocking error whatever its level, so a failed request is
 * reported as a warning that names what could not be checked; findings of the document alone still stand.
 */
export function findingRules(options: ResolvedSchemaOptions) {
  const analyses = new WeakMap<object, Promise<Analysis>>()

  function analysisOf(document: SanityDocument, context: ValidationContext): Promise<Analysis> {
    const known = analyses.get(document)
    if (known) return known
    const analysis = analyze(document, context, options)
    analyses.set(document, analysis)
    // The three levels of one pass share an analysis; the next pass looks at the other documents again.
    void analysis.finally(() => analyses.delete(document))
    return analysis
  }

  return <Rule extends DocumentRule<Rule>>(rule: Rule): Rule[] =>
    levels.map((level) => {
      const validator = async (
        document: SanityDocument | undefined,
        context: ValidationContext,
      ): Promise<ValidationError[] | true> => {
        if (!document) return true
        const analysis = await analysisOf(document, context)
        const errors = markersOf(analysis, level, options)
        return errors.length > 0 ? errors : true
      }
      // Nothing here waits for the network once the content is live, so a place in the queue of five protects nobody.
      const custom = rule.custom(Object.assign(validator, {bypassConcurrencyLimit: true}))
      return level === 'error'
        ? custom.error()
        : level === 'warning'
          ? custom.warning()
          : custom.info()
    })
}

async function analyze(
  document: SanityDocument,
  context: ValidationContext,
  {fieldNames, languages, severity}: ResolvedSchemaOptions,
): Promise<Analysis> {
  const reading = await readContent(context.getClient({apiVersion}))
  const documents = reading.kind === 'read' ? reading.documents : new Map()
  const perspective = perspectiveOfDocument(document._id)
  const config = withDocument(routingConfigOf(documents, perspective, fieldNames), document)
  const findings = analyzeRouting(config, {
    documentId: getPublishedId(document._id),
    languages: languages.map(({id}) => id),
    severity,
  })
  return reading.kind === 'read'
    ? {config, findings, unchecked: undefined}
    : {
        config,
        findings: findings.filter(({code}) => !needsOtherDocuments(code)),
        unchecked: reading.reason,
      }
}

function markersOf(
  {config, findings, unchecked}: Analysis,
  level: FindingSeverity,
  {languages}: ResolvedSchemaOptions,
): ValidationError[] {
  const markers: ValidationError[] = findings
    .filter(({severity}) => severity === level)
    .map((finding) => ({
      code: `support-routing.${finding.code}`,
      details: {findingId: finding.id},
      message: describeFinding(finding, config, {languages}),
      path: [...finding.path],
    }))
  if (level === 'warning' && unchecked !== undefined) {
    markers.push({
      code: 'support-routing.could-not-be-checked',
      message: `What depends on other documents could not be checked: ${unchecked}. It is checked again with your next change.`,
      path: [],
    })
  }
  return markers
}
