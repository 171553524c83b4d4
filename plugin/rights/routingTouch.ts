import {dequal} from 'dequal/lite'
import type {SanityDocument} from 'sanity'

import type {RawDocument} from '../../content/contentClient.ts'
import type {FieldNames} from '../../engine/index.ts'
import {identify} from '../../engine/readRoutingConfig.ts'
import {routingFieldsOf} from '../../schemas/editRouting.ts'

/** A document of support before and after something is done to it; `undefined` where it is not there. */
export interface DocumentStep {
  readonly before: RawDocument | undefined
  readonly after: RawDocument | undefined
  /** Whether it is what guests and partners see that becomes another. */
  readonly goesPublic: boolean
}

/** What a step does that takes the right to edit routing. */
export type RoutingTouch =
  | {readonly kind: 'appears'}
  | {readonly kind: 'goes'}
  /** Stored names of the fields that become others. */
  | {readonly kind: 'fields'; readonly fields: readonly string[]}
  /** Nothing but names, and tickets go elsewhere by it. */
  | {readonly kind: 'names'}

/**
 * What of routing a step changes; `undefined` where it changes nothing but names, or nothing at all.
 *
 * Values are compared as they are stored: that two of them route the same today says nothing of tomorrow.
 *
 * @param movesTickets - Whether the engine sends any ticket elsewhere after the step; asked only where names become public.
 */
export function routingTouchOf(
  {after, before, goesPublic}: DocumentStep,
  fieldNames: FieldNames,
  movesTickets: () => boolean,
): RoutingTouch | undefined {
  if (!after) return before && {kind: 'goes'}
  if (!before || before['_type'] !== after['_type']) return {kind: 'appears'}
  const fields = routingFieldsOf(after['_type'], fieldNames).filter(
    (field) => !dequal(before[field], after[field]),
  )
  if (fields.length > 0) return {fields, kind: 'fields'}
  const isRenamed = !dequal(before['name'], after['name'])
  return goesPublic && isRenamed && movesTickets() ? {kind: 'names'} : undefined
}

/** The actions of Sanity that may change routing, each by its `action`. */
export const lockedKinds = [
  'delete',
  'discardChanges',
  'discardVersion',
  'duplicate',
  'publish',
  'restore',
  'schedule',
  'unpublish',
  'unpublishVersion',
] as const

/** One of {@link lockedKinds}. */
export type LockedKind = (typeof lockedKinds)[number]

/** The states of a document that an action is offered for. */
interface DocumentStates {
  readonly draft: SanityDocument | null
  readonly published: SanityDocument | null
  /** Of the release that is looked at. */
  readonly version: SanityDocument | null
  /** What the form shows, where that is an old revision. */
  readonly shown: RawDocument | undefined
}

/** What an action would do to a document. */
export function stepOfAction(
  kind: LockedKind,
  {draft, published, shown, version}: DocumentStates,
): DocumentStep {
  const live = published ?? undefined
  const edited = version ?? draft ?? undefined
  const current = edited ?? live
  switch (kind) {
    case 'publish':
    case 'schedule':
      return {after: edited ? resultOf(edited) : live, before: live, goesPublic: true}
    case 'unpublish':
    case 'delete':
    case 'unpublishVersion':
      return {after: undefined, before: live ?? current, goesPublic: true}
    case 'duplicate':
      return {after: current, before: undefined, goesPublic: false}
    case 'discardChanges':
    case 'discardVersion':
      return {after: live, before: edited ? resultOf(edited) : live, goesPublic: false}
    case 'restore':
      return {after: shown, before: current, goesPublic: false}
  }
}

/** What is there once a draft or version is published. */
function resultOf(edited: SanityDocument): SanityDocument | undefined {
  return identify(edited)?.deleted === true ? undefined : edited
}
