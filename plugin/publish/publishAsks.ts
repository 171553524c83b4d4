import type {DocumentActionComponent, DocumentActionsContext, Workspace} from 'sanity'

import {guardOf} from './guardSupportActions.ts'
import type {Guard} from './runningGuards.ts'

/** Which document's actions are meant. */
export type ActionsOf = Pick<
  DocumentActionsContext,
  'documentId' | 'releaseId' | 'schemaType' | 'versionType'
>

/** Whether publishing a document shows first what it changes. */
export type PublishAsks =
  /** It does, or nothing here publishes. */
  | 'asks'
  /** An action that says it publishes does not. */
  | 'never-asks'
  /** No action says that it publishes, and one says nothing of what it does. */
  | 'may-not-ask'

/**
 * Judges the actions that people are offered in the end, whoever listed, wrapped or replaced them.
 *
 * @param running - the guards that run for the document now; one that is none of the actions stands inside one of them
 */
export function publishAsks(
  workspace: Workspace,
  actionsOf: ActionsOf,
  running: readonly Guard[],
): PublishAsks {
  const type = workspace.schema.get(actionsOf.schemaType)
  const isVersion =
    actionsOf.versionType === 'version' || actionsOf.versionType === 'scheduled-draft'
  // Sanity's "Publish" is not there where every keystroke is public anyway.
  if (type && 'liveEdit' in type && type.liveEdit === true && !isVersion) return 'asks'
  const actions = workspace.document.actions(actionsOf)
  const ofSanity = sanityActions(workspace, actionsOf)
  const listed = actions.map(guardOf)
  const isListed = (id: symbol) => listed.some((guard) => guard?.id === id)
  if (running.some(({id, kind}) => kind === 'publish' && !isListed(id))) return 'asks'
  const others = actions.filter((action) => !guardOf(action) && !ofSanity.has(action))
  if (others.some(({action}) => action === 'publish')) return 'never-asks'
  if (listed.some((guard) => guard?.kind === 'publish')) return 'asks'
  return others.some(({action}) => action === undefined) ? 'may-not-ask' : 'asks'
}

/**
 * Whether the actions of a document are on the screen, so that a guard inside one of them would run by now: those of ours among them
 * run then. Where none is ours, there is nothing to wait for.
 */
export function areActionsShown(
  workspace: Workspace,
  actionsOf: ActionsOf,
  running: readonly Guard[],
): boolean {
  const ours = workspace.document.actions(actionsOf).flatMap((action) => guardOf(action) ?? [])
  return ours.length === 0 || ours.some(({id}) => running.some((guard) => guard.id === id))
}

/**
 * Actions that Sanity itself adds after all plugins: "Create task", which has no `action`, and those of scheduled drafts, whose
 * "Publish" nobody can stand around for a Studio as a whole.
 *
 * What an internal property tells: where it is gone, they count like actions of the host.
 */
function sanityActions(
  workspace: Workspace,
  actionsOf: ActionsOf,
): ReadonlySet<DocumentActionComponent> {
  const context = {...workspace, ...actionsOf}
  // oxlint-disable-next-line no-underscore-dangle -- the name is Sanity's
  const added = (workspace.__internal?.options?.plugins ?? [])
    .filter(({name}) => name.startsWith('sanity/') && name !== structureName)
    .flatMap(({document}) => {
      const actions = document?.actions ?? []
      return typeof actions === 'function' ? actions([], context) : actions
    })
  return new Set(added)
}

/** The plugin that brings "Publish", whose name is Sanity's. */
const structureName = 'sanity/structure'

/** Says to who set up the Studio what is wrong, and what to do about it. */
export function describeUnasked(
  asks: Exclude<PublishAsks, 'asks'>,
  {schemaType}: Pick<ActionsOf, 'schemaType'>,
  workspace: Pick<Workspace, 'name'>,
): string {
  const what =
    asks === 'never-asks'
      ? 'has a "publish" action that does not show first what it changes'
      : 'has no "publish" action, and one without an `action` that may publish without showing first what it changes'
  return `sanity-plugin-support-routing: "${schemaType}" in the workspace "${workspace.name}" ${what}. List supportRouting() behind the plugins that bring or wrap Publish, or add guardSupportActions to document.actions of the workspace; wrap a Publish of your own in withRoutingReview().`
}
