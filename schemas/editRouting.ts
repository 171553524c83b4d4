import type {CurrentUser} from 'sanity'

import type {FieldNames} from '../engine/index.ts'

/** Somebody who is signed in; `null` where nobody is, like on a command line. */
export type RoutingEditor = Omit<CurrentUser, 'role'> | null

/**
 * Says who may change where tickets go: `true`, or why not, as a sentence that stands beside the field; `false` gives
 * no reason.
 */
export type CanEditRouting = (user: RoutingEditor) => boolean | string

/** The fields that {@link CanEditRouting} is about: Ticket Type, threshold, partners toggle and Knowledge Force list. */
export function isRoutingField(field: unknown, fieldNames: FieldNames): boolean {
  return (
    field === fieldNames.ticketType ||
    field === fieldNames.submitToExternalPartners ||
    field === fieldNames.storeSupportTicketTimeThreshold ||
    field === fieldNames.knowledgeForceIssues
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
