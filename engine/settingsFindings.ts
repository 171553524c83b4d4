import {type Analysis, setFix} from './analysis.ts'
import type {SettingsConfig} from './config.ts'
import {settingsId} from './documentTypes.ts'
import {readTicketType} from './membership.ts'
import {longThresholdMinutes, readThresholdMs, suggestedThresholdMinutes} from './threshold.ts'

/** Finds everything that sits on Support Settings. */
export function analyzeSettings({config, report}: Analysis, settings: SettingsConfig): void {
  const path = [config.fieldNames.storeSupportTicketTimeThreshold]
  const value = settings.storeSupportTicketTimeThreshold
  if (value === undefined || value === null) {
    const stores = [...config.categoryGroups.values()].filter(
      (group) => readTicketType(group) === 'STORE',
    )
    if (stores.length === 0) return
    report('threshold-missing', settingsId, path, {
      params: {suggested: suggestedThresholdMinutes},
      related: stores.map(({id}) => ({documentId: id, path: [config.fieldNames.ticketType]})),
      fix: setFix(settingsId, path, suggestedThresholdMinutes),
    })
  } else if (readThresholdMs(settings) === undefined || !Number.isInteger(value)) {
    report('threshold-invalid', settingsId, path, {params: {value}})
  } else if (value === 0) {
    report('threshold-zero', settingsId, path, {params: {value}})
  } else if (typeof value === 'number' && value > longThresholdMinutes) {
    report('threshold-very-long', settingsId, path, {params: {value, limit: longThresholdMinutes}})
  }
}
