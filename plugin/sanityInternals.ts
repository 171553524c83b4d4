import type {ComponentProps, ComponentType, ReactNode} from 'react'
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

/** What a form calls for everything that is done in it. */
export const useFormCallbacks: OrNothing<typeof sanity.useFormCallbacks> = orNothing(
  sanity.useFormCallbacks,
)

/** Everything that a form shows of a document. */
export const useFormState: OrNothing<typeof sanity.useFormState> = orNothing(sanity.useFormState)

/** Stands in for what a form calls. */
export const FormCallbacksProvider: ComponentType<
  ComponentProps<typeof sanity.FormCallbacksProvider>
> = sanity.FormCallbacksProvider ?? Children

/** Stands in for the document of a form, where inputs ask for it as they are rendered. */
export const FormValueProvider: ComponentType<ComponentProps<typeof sanity.FormValueProvider>> =
  sanity.FormValueProvider ?? Children

/** Stands in for the document of a form, where inputs ask for it later. */
export const GetFormValueProvider: ComponentType<
  ComponentProps<typeof sanity.GetFormValueProvider>
> = sanity.GetFormValueProvider ?? Children

/** The patches of a form as Content Lake has them. */
export const toMutationPatches: typeof sanity.toMutationPatches =
  sanity.toMutationPatches ?? (() => [])

const names = {
  FormCallbacksProvider,
  FormValueProvider,
  GetFormValueProvider,
  toMutationPatches: sanity.toMutationPatches ?? Children,
  useDocumentPane,
  useDocumentValuePermissions,
  useEditState,
  useFormCallbacks,
  useFormState,
  useRelativeTime,
}

/** Those of these names that this Sanity has no more. */
export const missingInSanity: readonly string[] = Object.entries(names).flatMap(([name, taken]) =>
  taken === useNothing || taken === Children ? name : [],
)

const ofLiveForms: readonly string[] = [
  'FormCallbacksProvider',
  'FormValueProvider',
  'GetFormValueProvider',
  'toMutationPatches',
  'useFormCallbacks',
  'useFormState',
] satisfies readonly (keyof typeof names)[]

/** Whether a form can show edits that are kept back; it takes all of Sanity's names for that, or none. */
export const canKeepLiveEdits = !missingInSanity.some((name) => ofLiveForms.includes(name))

/** One and the same hook for as long as the Studio runs, so that a component calls as many of them each time. */
function orNothing<Given extends unknown[], Value>(
  hook: ((...given: Given) => Value) | undefined,
): (...given: Given) => Value | undefined {
  return typeof hook === 'function' ? hook : useNothing
}

/** In place of a component, which shows what is inside it. */
function Children({children}: {readonly children?: ReactNode}): ReactNode {
  return children
}

function useNothing(): undefined {
  return undefined
}
