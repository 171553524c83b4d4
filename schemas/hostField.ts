import type {ConditionalProperty, FieldDefinition} from 'sanity'

import {type CanEditRouting, lockedFor, type RoutingEditor} from './editRouting.ts'

/** Types of Sanity's own that no field can inherit a validation from. */
const plainTypes: ReadonlySet<string> = new Set(['array', 'boolean', 'number', 'string'])

/**
 * The validation of a host's field with ours beside it; `undefined` where the document has to tell ours, since a field's own
 * validation would replace that of its named type.
 */
export function ownValidation<Rule>(field: FieldDefinition, ours: Rule) {
  const {type, validation} = field
  if (validation) return [...[validation].flat(), ours]
  return plainTypes.has(type) ? [ours] : undefined
}

/** Read-only where the host says so, or where we do. */
export function eitherLocks(
  theirs: ConditionalProperty,
  canEditRouting: CanEditRouting | undefined,
) {
  if (!canEditRouting || theirs === true) return undefined
  const ours = lockedFor(canEditRouting)
  if (typeof theirs !== 'function') return ours
  return {
    readOnly: (context: Parameters<typeof theirs>[0] & {readonly currentUser: RoutingEditor}) =>
      theirs(context) || ours.readOnly(context),
  }
}
