export {analyzeRouting, type AnalyzeOptions} from './analyzeRouting.ts'
export {categoryGroupNamed} from './categoryGroupNamed.ts'
export {compileRouting, type Routing} from './compileRouting.ts'
export type {
  CategoryGroupConfig,
  CategoryGroupItem,
  InvalidKnowledgeForceIssue,
  KnowledgeForceIssue,
  LocalizedName,
  Path,
  PathSegment,
  Perspective,
  RoutingConfig,
  SettingsConfig,
  SubcategoryConfig,
} from './config.ts'
export {configRevision, engineVersion, routingFingerprint} from './fingerprints.ts'
export type {NoteCode, RoutingDecision, RoutingStep, StepStatus, Ticket} from './decision.ts'
export {type ChangeSide, diffRouting, type DiffOptions, type OutcomeChange} from './diffRouting.ts'
export {type DocumentIdentity, parseDocumentId} from './documentId.ts'
export {
  categoryGroupType,
  defaultFieldNames,
  type FieldNames,
  settingsId,
  settingsType,
  subcategoryType,
} from './storedNames.ts'
export {
  type EnumerateFilter,
  enumerateOutcomes,
  type EnumeratedOutcome,
} from './enumerateOutcomes.ts'
export type {ConfigurationField, ExplainedStep, RoutingExplanation} from './explainDecision.ts'
export type {FindingFix, FindingKind, FindingSeverity} from './analysis.ts'
export {
  type Finding,
  type FindingCode,
  findingKinds,
  type FindingParams,
  type SeverityOverrides,
} from './finding.ts'
export {
  findRecipients,
  readSupportTicketEvent,
  type Recipients,
  type RecipientsUnknownReason,
  type Subscription,
} from './findRecipients.ts'
export type {
  CaseOrder,
  CaseResult,
  OrderAgeInterval,
  OutcomeCase,
  TicketKind,
  TicketOpener,
  TicketPair,
  UnreachableReason,
} from './outcomeCase.ts'
export type {PairFilter} from './pairs.ts'
export {readRoutingConfig, type ReadOptions} from './readRoutingConfig.ts'
export {
  eventOfOutcome,
  type Outcome,
  type ReasonCode,
  type ReasonOf,
  type RuleId,
  ruleIds,
  rules,
  type SupportTicketEvent,
  type TicketType,
} from './rules.ts'
export {withDocument} from './withDocument.ts'
