import type {DocumentActionsResolver, NewDocumentOptionsResolver, Template} from 'sanity'

import {publishedIdOf} from '../../engine/documentId.ts'
import {settingsId, settingsType} from '../../engine/index.ts'

/** What may be done with the one settings document: no second one, and none less. */
const allowed: ReadonlySet<string | undefined> = new Set([
  'publish',
  'discardChanges',
  'discardVersion',
  'restore',
])

/**
 * Leaves the settings document the actions that keep it the only one, and a second one, which a link can still
 * open, none at all.
 *
 * It sees the actions of the plugins before it, so `supportRouting` belongs behind `structureTool`. Sanity makes the
 * actions of release versions after all plugins.
 */
export const singleSettingsActions: DocumentActionsResolver = (
  actions,
  {documentId, schemaType},
) => {
  if (schemaType !== settingsType) return actions
  if (documentId !== undefined && publishedIdOf(documentId) !== settingsId) return []
  return actions.filter(({action}) => allowed.has(action))
}

/**
 * Takes Support Settings out of every "Create" menu but that of their own list, which Sanity's default structure has: there it
 * opens the one settings document, and is the only way to it while there is none.
 */
export const singleSettingsOptions: NewDocumentOptionsResolver = (items, {creationContext}) => {
  const {schemaType, type} = creationContext
  const isOwnList = type === 'structure' && schemaType === settingsType
  return items.flatMap((item) => {
    if (item.templateId !== settingsType) return [item]
    return isOwnList ? [{...item, initialDocumentId: settingsId}] : []
  })
}

/** Leaves Support Settings no template but Sanity's own, which {@link singleSettingsOptions} looks after. */
export function withoutOtherSettingsTemplates(templates: Template[]): Template[] {
  return templates.filter(({id, schemaType}) => schemaType !== settingsType || id === settingsType)
}
