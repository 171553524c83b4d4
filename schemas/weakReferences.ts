import type {Schema, SchemaType} from 'sanity'

import {categoryGroupType, type SeverityOverrides} from '../engine/index.ts'

/**
 * Makes a reference to what is not published a warning where the Studio's own groups refer weakly, since Sanity publishes them
 * then; and says nothing of references that are weak.
 *
 * @returns the very same options where nothing is another
 */
export function withWeakReferences<Options extends {readonly severity?: SeverityOverrides}>(
  schema: Schema,
  options: Options,
): Options {
  if (!refersWeakly(schema.get(categoryGroupType))) return options
  return {
    ...options,
    severity: {
      'reference-not-published': 'warning',
      'reference-weak': 'off',
      ...options.severity,
    },
  }
}

/** What decides for Sanity is the type of the references, whatever is stored in one. */
function refersWeakly(group: SchemaType | undefined): boolean {
  const fields = group?.jsonType === 'object' ? group.fields : []
  const list = fields.find(({name}) => name === 'supportSubcategories')?.type
  const items = list?.jsonType === 'array' ? list.of : []
  return items.length > 0 && items.every((item) => 'weak' in item && item.weak === true)
}
