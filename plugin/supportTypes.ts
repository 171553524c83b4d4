import {categoryGroupType, settingsType, subcategoryType} from '../engine/index.ts'

const supportTypes: ReadonlySet<string> = new Set([
  subcategoryType,
  categoryGroupType,
  settingsType,
])

/** Whether a type belongs to customer support, and has a routing preview. */
export function isSupportType(schemaType: string | undefined): boolean {
  return schemaType !== undefined && supportTypes.has(schemaType)
}
