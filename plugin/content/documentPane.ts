import {type MouseEvent, useCallback, useEffect, useMemo, useState} from 'react'
import {usePerspective} from 'sanity'
import type {RouterState} from 'sanity/router'
import {usePaneRouter} from 'sanity/structure'

import {publishedIdOf} from '../../engine/documentId.ts'
import type {ContentState} from '../../content/contentSource.ts'
import {
  asRestored,
  documentIn,
  type EditedDocument,
  isEditedDocument,
} from '../../content/editedMarket.ts'
import {useDocumentPane, useEditState} from '../sanityInternals.ts'
import type {EditedMarket} from './editedMarkets.ts'
import {useContent, useStudioPerspective} from './useRoutingConfig.ts'

/** What a document's pane knows of its form. */
export interface PaneOfForm {
  /** What the form shows: of another revision than the newest, that one. */
  readonly displayed: Partial<EditedDocument> | null
  /** The newest. */
  readonly value: object
  readonly isRevisionMissing: boolean
  /** Whether the form is as it will be: it can be written in, or it is known that it cannot. */
  readonly isSettled: boolean
  /** Whether Sanity says all this. */
  readonly isTold: boolean
}

const untoldPane: PaneOfForm = {
  displayed: null,
  isRevisionMissing: false,
  isSettled: true,
  isTold: false,
  value: {},
}

/** The pane around a view or an inspector, which are told of the newest document only. Nothing public has the same. */
function usePaneOfForm(): PaneOfForm {
  const pane = useDocumentPane()
  if (!pane) return untoldPane
  const {connectionState, displayed, isPermissionsLoading, ready, revisionNotFound, value} = pane
  // Without a connection it may take for ever.
  const isSettled = connectionState === 'reconnecting' || (ready && !isPermissionsLoading)
  return {displayed, isRevisionMissing: revisionNotFound, isSettled, isTold: true, value}
}

/** Which revision of its document a pane shows. */
export type ShownRevision =
  | {readonly kind: 'newest'}
  /** An older one is on its way. */
  | {readonly kind: 'loading'}
  /** As it was then, under the id of what its restoring would change. */
  | {readonly kind: 'older'; readonly document: EditedDocument}
  /** The address names one that the history does not have. */
  | {readonly kind: 'not-found'}
  /** The address names one, and Sanity does not tell what the form shows. */
  | {readonly kind: 'untold'}

/** The document that a preview is about. */
export interface ShownDocument {
  /** Published id. */
  readonly documentId: string
  readonly documentType: string
  /** With the document as it is being edited. */
  readonly market: EditedMarket
  /** Which revision of the document the market has. */
  readonly revision: ShownRevision['kind']
}

const newest: ShownRevision = {kind: 'newest'}
const loading: ShownRevision = {kind: 'loading'}
const notFound: ShownRevision = {kind: 'not-found'}
const untold: ShownRevision = {kind: 'untold'}

/** The revision that the form in this pane shows, from the history that Sanity opens beside it. */
export function useShownRevision(): ShownRevision {
  const {params: {rev} = {}} = usePaneRouter()
  const {displayed, isRevisionMissing, isSettled, isTold, value} = usePaneOfForm()
  return useMemo(() => {
    if (rev === undefined) return newest
    if (!isTold) return untold
    if (isRevisionMissing) return notFound
    // The form shows the newest one as well, until the older one is there.
    if (displayed === value) return isSettled ? newest : loading
    // So empty is only what stands for one that is on its way.
    if (!isEditedDocument(displayed) || !('_createdAt' in displayed)) return loading
    return {document: asRestored(displayed), kind: 'older'}
  }, [displayed, isRevisionMissing, isSettled, isTold, rev, value])
}

/**
 * A document as its form shows it at this keystroke, before it is saved, or as it was in the revision that its form shows.
 *
 * An inspector stands outside the form and gets an id only, and nothing public of Sanity carries local edits there. Without
 * `useEditState` it is the document as it is saved; an open form hands its own to all that stands beside it.
 */
export function useEditedDocument(documentId: string, documentType: string): unknown {
  const {selectedPerspectiveName, selectedReleaseId} = usePerspective()
  const id = publishedIdOf(documentId)
  const edited = useEditState(id, documentType, 'default', selectedReleaseId)
  const saved = useSavedDocument(id, edited === undefined)
  const revision = useShownRevision()
  if (revision.kind === 'older') return revision.document
  if (!edited) return saved
  const {draft, published, version} = edited
  if (selectedPerspectiveName === 'published') return published
  return version ?? draft ?? published
}

/** A document as it is saved in the Studio's perspective; nothing, and no following of it, unless it is needed. */
function useSavedDocument(id: string, isNeeded: boolean): EditedDocument | undefined {
  const perspective = useStudioPerspective()
  const select = useCallback(
    ({documents}: ContentState) => (isNeeded ? documentIn(perspective, id, documents) : undefined),
    [id, isNeeded, perspective],
  )
  return useContent(select)
}

/** Milliseconds after which a panel begins although the form's fields still keep the browser busy. */
const longestWaitMs = 2_000

/**
 * Whether what stands beside a form may begin: once the form is on the screen as people can write in it.
 *
 * Whatever a panel loads and renders before makes them wait longer for it. Sanity renders the fields some time after it knows
 * that they can be written in, in parts between which other work would slip in, so that the panel waits until nothing is left.
 */
export function useFormFirst(): boolean {
  const {isSettled} = usePaneOfForm()
  // What stands there stays, also when the connection is lost.
  const [mayBegin, setMayBegin] = useState(isSettled)
  useEffect(
    () => (isSettled && !mayBegin ? whenIdle(() => setMayBegin(true)) : undefined),
    [isSettled, mayBegin],
  )
  return mayBegin
}

/** Safari has no idle time that a page is told of. */
function whenIdle(begin: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(begin)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(begin, {timeout: longestWaitMs})
  return () => cancelIdleCallback(request)
}

/** A document to be opened, and what the address of its pane says besides. */
export interface OpenedDocument {
  readonly id: string
  readonly params?: Readonly<Record<string, string | undefined>>
  readonly type: string
}

/**
 * The way to a document in a pane beside this one, where Sanity opens what a reference refers to as well; `undefined` outside of
 * the structure tool.
 *
 * Its type is part of the address. An `edit` intent goes to whichever pane of the host's structure takes it first, and there are
 * structures with a pane that takes every document for one of its own type.
 */
export function usePaneBeside(): (document: OpenedDocument) => RouterState | undefined {
  const {groupIndex, routerPanesState} = usePaneRouter()
  return useCallback(
    ({id, params, type}) => {
      if (routerPanesState[groupIndex] === undefined) return undefined
      const beside = {id, params: {...params, type}}
      return {panes: [...routerPanesState.slice(0, groupIndex + 1), [beside]]}
    },
    [groupIndex, routerPanesState],
  )
}

/** Whether a click on a link asks for another window or tab, or for a download, which is the browser's to do. */
export function opensNewWindow({altKey, ctrlKey, metaKey, shiftKey}: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey
}
