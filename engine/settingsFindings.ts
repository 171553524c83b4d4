import {type Analysis, countOf, mostNamed, setFix} from './analysis.ts'
import type {SettingsConfig} from './config.ts'
import {settingsId} from './storedNames.ts'
import {readTicketType} from './membership.ts'
import {longThresholdMinutes, readThresholdMs, suggestedThresholdMinutes} from './threshold.ts'

/** Finds everything that sits on Support Settings. */
export function analyzeSettings(analysis: Analysis, settings: SettingsConfig): void {
  analyzeThreshold(analysis, settings)
  for (const {countsAs, path, value} of settings.invalidKnowledgeForceIssues) {
    analysis.report(
      'knowledge-force-list-invalid',
      path,
      {value, listed: countsAs === undefined ? [] : [countsAs]},
      {fix: countsAs === undefined ? undefined : setFix(settingsId, [...path, 'id'], countsAs)},
    )
  }
}

function analyzeThreshold({config, report}: Analysis, settings: SettingsConfig): void {
  const path = [config.fieldNames.storeSupportTicketTimeThreshold]
  const value = settings.storeSupportTicketTimeThreshold
  if (value === undefined || value === null) {
    const stores = [...config.categoryGroups.values()].filter(
      (group) => readTicketType(group) === 'STORE',
    )
    if (stores.length === 0) return
    report(
      'threshold-missing',
      path,
      {suggested: suggestedThresholdMinutes, ...countOf('storeCount', stores.length, mostNamed)},
      {
        related: stores
          .slice(0, mostNamed)
          .map(({id}) => ({documentId: id, path: [config.fieldNames.ticketType]})),
        repair: suggestedThresholdMinutes,
      },
    )
  } else if (readThresholdMs(settings) === undefined || !Number.isInteger(value)) {
    report('threshold-invalid', path, {value})
  } else if (value === 0) {
    report('threshold-zero', path, {value})
  } else if (typeof value === 'number' && value > longThresholdMinutes) {
    report('threshold-very-long', path, {value, limit: longThresholdMinutes})
  }
}
