import {dequal} from 'dequal'
import {useCallback, useMemo} from 'react'
import {usePerspective} from 'sanity'

import type {ContentState, SourceStatus} from '../../content/contentSource.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {storedIdOf} from '../../engine/documentId.ts'
import type {Perspective, RoutingConfig} from '../../engine/index.ts'
import {configInForm} from './configInForm.ts'
import {documentIn} from './documentIn.ts'
import {type EditedDocument, isEditedDocument} from './editedDocument.ts'
import {useSupportRouting} from './SupportRoutingContext.tsx'
import {useCalmStore} from './useCalmStore.ts'
import {useUnchanged} from './useUnchanged.ts'

/** The newest state of the workspace's support configuration; changes with every document. */
export function useContentSnapshot(): ContentState {
  const {source} = useSupportRouting()
  return useCalmStore(source.subscribe, source.getSnapshot)
}

/** Whether the configuration can be believed to be the newest. */
export function useContentStatus(): SourceStatus {
  return useContent(statusOf)
}

function statusOf({status}: ContentState): SourceStatus {
  return status
}

/**
 * Something of the newest state of the configuration; what shows it is rendered again only when it is another.
 *
 * @param select - the same function as long as it selects the same
 * @param isSame - whether two selections show the same
 */
export function useContent<Value>(
  select: (snapshot: ContentState) => Value,
  isSame?: (one: Value, other: Value) => boolean,
): Value {
  const {source} = useSupportRouting()
  const read = useCallback(() => select(source.getSnapshot()), [select, source])
  return useCalmStore(source.subscribe, read, isSame)
}

/**
 * What the Studio's perspective menu shows, in the engine's words: a release stands over what is published, as it will once it
 * goes public, while Sanity's own stack has later releases and drafts behind it.
 */
export function useStudioPerspective(): Perspective {
  const {perspectiveStack, selectedReleaseId} = usePerspective()
  const isOfDrafts = perspectiveStack.includes('drafts')
  return useUnchanged(
    selectedReleaseId === undefined
      ? isOfDrafts
        ? 'drafts'
        : 'published'
      : [selectedReleaseId, 'published'],
  )
}

/** The market's configuration in the Studio's perspective. */
export function useRoutingConfig(): RoutingConfig {
  return useConfigIn(useStudioPerspective())
}

function useConfigIn(perspective: Perspective): RoutingConfig {
  const {fieldNames} = useSupportRouting().options
  return useContent(
    useCallback(
      ({documents}) => routingConfigOf(documents, perspective, fieldNames),
      [fieldNames, perspective],
    ),
  )
}

/**
 * A document as its form shows it, or will show it: before Sanity has it, the newest that is stored.
 *
 * Where only what is published counts, a document that is not published is not there; elsewhere one that is stored
 * nowhere is a new draft.
 */
export function useDocumentInForm(
  displayed: unknown,
  documentId: string,
  documentType: string,
): EditedDocument | undefined {
  const perspective = useStudioPerspective()
  const shown = isEditedDocument(displayed) ? displayed : undefined
  // While Sanity loads a document, its views get one that is as empty as a new one.
  const isLoaded = shown !== undefined && !isEmpty(shown)
  const stored = useContent(
    useCallback(
      ({documents}) => (isLoaded ? undefined : documentIn(perspective, documentId, documents)),
      [documentId, isLoaded, perspective],
    ),
  )
  return useMemo(() => {
    const known = stored ?? shown
    if (known || perspective === 'published') return known
    return {_id: storedIdOf(documentId, 'drafts'), _type: documentType}
  }, [documentId, documentType, perspective, shown, stored])
}

/** Whether a document holds nothing but what it is. */
function isEmpty(document: EditedDocument): boolean {
  return Object.keys(document).every((field) => field === '_id' || field === '_type')
}

/** The market's configuration as it is published, whatever the Studio shows. */
export function usePublishedRoutingConfig(): RoutingConfig {
  return useConfigIn('published')
}

/** The configuration that a document is edited in: what its form is checked against, with its newest keystroke. */
export function useEditedRoutingConfig(
  displayed: unknown,
  documentId: string,
  documentType: string,
): RoutingConfig {
  const {fieldNames} = useSupportRouting().options
  const studioPerspective = useStudioPerspective()
  const edited = useUnchanged(useDocumentInForm(displayed, documentId, documentType))
  const select = useCallback(
    ({documents}: ContentState) => configInForm(documents, edited, studioPerspective, fieldNames),
    [edited, fieldNames, studioPerspective],
  )
  return useUnchanged(useContent(select, dequal))
}
