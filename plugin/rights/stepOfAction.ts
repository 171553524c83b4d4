import {isGoingToUnpublish, type SanityDocument} from 'sanity'

import type {RawDocument} from '../../content/contentClient.ts'
import type {DocumentStep} from './routingTouch.ts'

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
export interface DocumentStates {
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
  return isGoingToUnpublish(edited) ? undefined : edited
}
