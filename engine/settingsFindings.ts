import {
  type Analysis,
  countOf,
  findingKind,
  fixableKind,
  type Found,
  mostNamed,
  type NoParams,
  setFix,
} from './analysis.ts'
import type {SettingsConfig} from './config.ts'
import {settingsId} from './storedNames.ts'
import {readTicketType} from './membership.ts'
import {longThresholdMinutes, readThresholdMs, suggestedThresholdMinutes} from './threshold.ts'

/** What can be wrong with Support Settings; `value` is as stored. */
export const settingsKinds = {
  /** On the settings: how many STORE groups there are, where not all of them are related. */
  'threshold-missing': /* @__PURE__ */ fixableKind<{readonly storeCount?: number | undefined}>(
    'error',
    true,
  ),
  'threshold-invalid': /* @__PURE__ */ findingKind<{readonly value: unknown}>('error'),
  'threshold-zero': /* @__PURE__ */ findingKind<{readonly value: number}>('warning'),
  /** `value` and `limit` in minutes. */
  'threshold-very-long': /* @__PURE__ */ findingKind<{
    readonly limit: number
    readonly value: number
  }>('warning'),
  /** `listed`: the id that `value` counts as, or nothing. */
  'knowledge-force-list-invalid': /* @__PURE__ */ fixableKind<{
    readonly listed: readonly string[]
    readonly value: unknown
  }>('error'),
  /** On a document of the settings' type under another id. */
  'settings-misplaced': /* @__PURE__ */ findingKind<NoParams>('warning'),
}

type SettingsAnalysis = Analysis<Found<typeof settingsKinds>>

/** Finds everything that sits on Support Settings. */
export function analyzeSettings(analysis: SettingsAnalysis, settings: SettingsConfig): void {
  analyzeThreshold(analysis, settings)
  for (const {countsAs, path, value} of settings.invalidKnowledgeForceIssues) {
    analysis.report({
      code: 'knowledge-force-list-invalid',
      path,
      params: {value, listed: countsAs === undefined ? [] : [countsAs]},
      fix: countsAs === undefined ? undefined : setFix(settingsId, [...path, 'id'], countsAs),
    })
  }
}

/** Says of settings under another id than that of the market that they count for nothing. */
export function analyzeMisplacedSettings({report}: SettingsAnalysis): void {
  report({
    code: 'settings-misplaced',
    path: [],
    params: {},
    related: [{documentId: settingsId, path: []}],
  })
}

function analyzeThreshold({config, report}: SettingsAnalysis, settings: SettingsConfig): void {
  const path = [config.fieldNames.storeSupportTicketTimeThreshold]
  const value = settings.storeSupportTicketTimeThreshold
  if (value === undefined || value === null) {
    const stores = [...config.categoryGroups.values()].filter(
      (group) => readTicketType(group) === 'STORE',
    )
    if (stores.length === 0) return
    report({
      code: 'threshold-missing',
      path,
      params: {storeCount: countOf(stores.length, mostNamed)},
      related: stores
        .slice(0, mostNamed)
        .map(({id}) => ({documentId: id, path: [config.fieldNames.ticketType]})),
      repair: suggestedThresholdMinutes,
    })
  } else if (readThresholdMs(settings) === undefined || !Number.isInteger(value)) {
    report({code: 'threshold-invalid', path, params: {value}})
  } else if (value === 0) {
    report({code: 'threshold-zero', path, params: {value}})
  } else if (typeof value === 'number' && value > longThresholdMinutes) {
    report({
      code: 'threshold-very-long',
      path,
      params: {value, limit: longThresholdMinutes},
    })
  }
}
