import type {RawDocument} from '../../content/contentClient.ts'
import {
  type EditedDocument,
  hasDrafts,
  marketWith,
  marketWithPublished,
} from '../../content/editedMarket.ts'
import {perspectiveOfDocument} from '../../content/perspective.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {
  type FieldNames,
  type Outcome,
  type RoutingConfig,
  type RoutingDecision,
  settingsId,
} from '../../engine/index.ts'

/** One configuration of the market that the Studio can show, without its title. */
export interface SideConfig {
  /** `published`, `drafts`, or the name of a content release. */
  readonly id: string
  readonly config: RoutingConfig
  /** Whether it is the one that the form edits, with its newest keystroke. */
  readonly isEdited: boolean
}

/**
 * The configurations that concern a document, what is published first: the drafts where there are any, and the release
 * that it is edited in or that the Studio shows. A release stands over what is published, as it will once it goes public.
 *
 * @param edited - as its form shows it; `undefined` where only what is published counts and it is not there
 * @param releaseId - name of the release that the Studio shows
 */
export function sidesOf(
  documents: ReadonlyMap<string, RawDocument>,
  edited: EditedDocument | undefined,
  releaseId: string | undefined,
  fieldNames?: Partial<FieldNames>,
): readonly SideConfig[] {
  const editedId = edited ? sideOfDocument(edited) : 'published'
  const ids = new Set(['published'])
  if (hasDrafts(documents)) ids.add('drafts')
  ids.add(editedId)
  if (releaseId !== undefined) ids.add(releaseId)
  return [...ids].map((id) => {
    const isNamed = id === 'published' || id === 'drafts'
    const perspective = isNamed ? id : [id, 'published']
    const isEdited = id === editedId
    // What is published stays as it is until something is published.
    const isTyped = isEdited && id !== 'published' && edited !== undefined
    const config = isTyped
      ? marketWith(documents, perspective, edited, fieldNames)
      : routingConfigOf(documents, perspective, fieldNames)
    return {config, id, isEdited}
  })
}

function sideOfDocument(document: EditedDocument): string {
  const perspective = perspectiveOfDocument(document)
  if (typeof perspective === 'string') return perspective
  const [release = 'published'] = perspective
  return release
}

/** The market with Support Settings as they are published, and as they are edited; everything else is the same. */
export interface SettingsSides {
  readonly before: RoutingConfig
  readonly after: RoutingConfig
  /** Where the settings are edited: `published`, which is nowhere, `drafts`, or the name of a content release. */
  readonly editedIn: string
}

/**
 * What the edited settings alone would change: a draft among what is published, as publishing it would do, and a version
 * among the other documents of its release.
 */
export function settingsSidesOf(
  documents: ReadonlyMap<string, RawDocument>,
  edited: EditedDocument | undefined,
  fieldNames?: Partial<FieldNames>,
): SettingsSides {
  const published = routingConfigOf(documents, 'published', fieldNames)
  const perspective = edited ? perspectiveOfDocument(edited) : 'published'
  if (!edited || perspective === 'published') {
    return {after: published, before: published, editedIn: 'published'}
  }
  if (perspective === 'drafts') {
    const asPublished = {...edited, _id: settingsId}
    const after = marketWith(documents, 'published', asPublished, fieldNames)
    return {after, before: published, editedIn: 'drafts'}
  }
  const before = marketWithPublished(documents, perspective, settingsId, fieldNames)
  const [editedIn = 'published'] = perspective
  return {after: marketWith(documents, perspective, edited, fieldNames), before, editedIn}
}

/** How a ticket fares otherwise than by what is published. */
export type SideDifference =
  /** The same outcome, for the same reason. */
  | {readonly kind: 'same'}
  | {readonly kind: 'other-reason'}
  | {readonly kind: 'outcome'; readonly from: Outcome; readonly to: Outcome}
  /** What is published does not know the sub-category, or not in this group. */
  | {readonly kind: 'new'}
  /** Only what is published knows it. */
  | {readonly kind: 'gone'}

/** Compares two decisions about a ticket; `undefined` stands for a ticket that cannot even be named. */
export function differenceOf(
  published: RoutingDecision | undefined,
  other: RoutingDecision | undefined,
): SideDifference {
  const before = ifKnown(published)
  const after = ifKnown(other)
  if (!after) return {kind: before ? 'gone' : 'same'}
  if (!before) return {kind: 'new'}
  if (before.outcome !== after.outcome) {
    return {from: before.outcome, kind: 'outcome', to: after.outcome}
  }
  return {kind: before.reason === after.reason ? 'same' : 'other-reason'}
}

/** Nothing where the very first rule ends it, because there is no such group and sub-category. */
function ifKnown(decision: RoutingDecision | undefined): RoutingDecision | undefined {
  return decision?.rule === 'known-subcategory' ? undefined : decision
}
