export type {
  NoteCode,
  Outcome,
  ReasonCode,
  RoutingDecision,
  RoutingStep,
  RuleId,
  StepStatus,
  SupportTicketEvent,
  Ticket,
} from './decision.ts'
export type {ConfigurationField, ExplainedStep, RoutingExplanation} from './explanation.ts'
export type {
  CategoryGroupConfig,
  CategoryGroupItem,
  KnowledgeForceIssue,
  LocalizedName,
  Perspective,
  RoutingConfig,
  SettingsConfig,
  SubcategoryConfig,
} from './config.ts'
export {defaultFieldNames, type FieldNames} from './fieldNames.ts'
export type {Finding, FindingCode, FindingFix, FindingSeverity} from './finding.ts'
export type {Path, PathSegment} from './path.ts'
