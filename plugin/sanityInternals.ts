import * as sanity from 'sanity'
import * as structure from 'sanity/structure'

/*
 * All that the plugin uses of what Sanity marks as internal. Nothing else imports such a name, which a test holds.
 *
 * A Studio that updates itself runs on a newer Sanity than it was built with, and a name may be gone there. A named import of it
 * would keep the whole Studio from starting; a property of a namespace is only undefined.
 */

/** A hook of Sanity that gives `undefined` where this Sanity has it no more. */
type OrNothing<Hook extends (...given: never[]) => unknown> = (
  ...given: Parameters<Hook>
) => ReturnType<Hook> | undefined

/** What the pane of a document knows of its form. */
export const useDocumentPane: OrNothing<typeof structure.useDocumentPane> = orNothing(
  structure.useDocumentPane,
)

/** What the roles of a project let somebody do with a document. */
export const useDocumentValuePermissions: OrNothing<typeof sanity.useDocumentValuePermissions> =
  orNothing(sanity.useDocumentValuePermissions)

/** A document with what is typed in its form, before it is saved. */
export const useEditState: OrNothing<typeof sanity.useEditState> = orNothing(sanity.useEditState)

/** A time as "21 seconds ago", which goes on counting. */
export const useRelativeTime: OrNothing<typeof sanity.useRelativeTime> = orNothing(
  sanity.useRelativeTime,
)

const hooks = {useDocumentPane, useDocumentValuePermissions, useEditState, useRelativeTime}

/** Those of these hooks that this Sanity has no more. */
export const missingInSanity: readonly string[] = Object.entries(hooks).flatMap(([name, hook]) =>
  hook === useNothing ? name : [],
)

/** One and the same hook for as long as the Studio runs, so that a component calls as many of them each time. */
function orNothing<Given extends unknown[], Value>(
  hook: ((...given: Given) => Value) | undefined,
): (...given: Given) => Value | undefined {
  return typeof hook === 'function' ? hook : useNothing
}

function useNothing(): undefined {
  return undefined
}
