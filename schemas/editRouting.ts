import type {CurrentUser} from 'sanity'

import {categoryGroupType, type FieldNames, settingsType, subcategoryType} from '../engine/index.ts'
import {supportTypes} from '../engine/storedNames.ts'

/** Somebody who is signed in; `null` where nobody is, like on a command line. */
export type RoutingEditor = Omit<CurrentUser, 'role'> | null

/**
 * Says who may change where tickets go: `true`, or why not, as a sentence that stands beside the field; `false` gives
 * no reason.
 */
export type CanEditRouting = (user: RoutingEditor) => boolean | string

/**
 * The fields of a document type that {@link CanEditRouting} is about: all that decides where tickets go, or what partners map
 * by. Names are none of them, since translating them is another person's work.
 */
export function routingFieldsOf(type: unknown, fieldNames: FieldNames): readonly string[] {
  switch (type) {
    case subcategoryType:
      return [
        fieldNames.submitToExternalPartners,
        'knowledgeForceIssueId',
        fieldNames.allowRecentOrderSelection,
      ]
    case categoryGroupType:
      return [fieldNames.ticketType, 'supportSubcategories']
    case settingsType:
      return [fieldNames.storeSupportTicketTimeThreshold, fieldNames.knowledgeForceIssues]
    default:
      return []
  }
}

/** Whether a field is one of {@link routingFieldsOf} any of the types. */
export function isRoutingField(field: unknown, fieldNames: FieldNames): boolean {
  return supportTypes.some((type) =>
    routingFieldsOf(type, fieldNames).some((routing) => routing === field),
  )
}

/**
 * Why somebody may not change routing: a sentence, empty when none was given; `undefined` when they may.
 *
 * A function that throws locks the fields and says so: a form must neither break nor open by it.
 */
export function editRefusal(
  canEditRouting: CanEditRouting | undefined,
  user: RoutingEditor,
): string | undefined {
  if (!canEditRouting) return undefined
  try {
    const answer = canEditRouting(user)
    if (answer === true) return undefined
    return typeof answer === 'string' ? answer : ''
  } catch (error) {
    return `canEditRouting: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** What locks a field of {@link isRoutingField} for those who may not change it. */
export function lockedFor(canEditRouting: CanEditRouting | undefined) {
  return {
    readOnly: ({currentUser}: {readonly currentUser: RoutingEditor}) =>
      editRefusal(canEditRouting, currentUser) !== undefined,
  }
}

/**
 * What locks a whole document for those who may not change routing: while it is stored nowhere, since making it is a change of
 * routing.
 *
 * Sanity asks without a value before it takes back all changes at once, those of routing among them.
 */
export function lockedUntilCreatedFor(canEditRouting: CanEditRouting | undefined) {
  return {
    readOnly: ({currentUser, document, value}: DocumentAsked) =>
      (value === undefined || document?._createdAt === undefined) &&
      editRefusal(canEditRouting, currentUser) !== undefined,
  }
}

/** What Sanity tells whoever decides whether a document is read-only, as far as it is asked for. */
export interface DocumentAsked {
  readonly currentUser: RoutingEditor
  readonly document: {readonly _createdAt?: unknown} | undefined
  readonly value: unknown
}
