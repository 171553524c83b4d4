import type {DocumentActionsResolver, Template} from 'sanity'

import {settingsType} from '../../engine/index.ts'

/** What may be done with the one settings document: no second one, and none less. */
const allowed: ReadonlySet<string | undefined> = new Set([
  'publish',
  'discardChanges',
  'discardVersion',
  'restore',
])

/** Leaves the settings document only the actions that keep it the only one. */
export const singleSettingsActions: DocumentActionsResolver = (actions, {schemaType}) =>
  schemaType === settingsType ? actions.filter(({action}) => allowed.has(action)) : actions

/** Takes Support Settings out of every "Create" menu. */
export function withoutSettingsTemplate(templates: Template[]): Template[] {
  return templates.filter(({schemaType}) => schemaType !== settingsType)
}
