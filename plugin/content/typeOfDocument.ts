import {
  categoryGroupType,
  type RoutingConfig,
  settingsId,
  settingsType,
  subcategoryType,
} from '../../engine/index.ts'

/** The type of a document that a configuration knows; a sub-category where it knows none, like one that is referred to only. */
export function typeOfDocument(config: RoutingConfig, id: string): string {
  if (id === settingsId || config.misplacedSettings.has(id)) return settingsType
  return config.categoryGroups.has(id) ? categoryGroupType : subcategoryType
}
