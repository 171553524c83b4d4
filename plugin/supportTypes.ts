import {categoryGroupType, settingsType, subcategoryType} from '../engine/index.ts'

const previewed: ReadonlySet<string> = new Set([subcategoryType, categoryGroupType])

/** Whether documents of a type have a routing preview. */
export function hasRoutingPreview(schemaType: string | undefined): boolean {
  return schemaType !== undefined && previewed.has(schemaType)
}

/** Whether a type belongs to customer support. */
export function isSupportType(schemaType: string | undefined): boolean {
  return schemaType === settingsType || hasRoutingPreview(schemaType)
}
