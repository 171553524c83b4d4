import {useMemo, useSyncExternalStore} from 'react'
import {usePerspective} from 'sanity'

import type {ContentSnapshot} from '../../content/contentSource.ts'
import {perspectiveOfDocument} from '../../content/perspective.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {type Perspective, type RoutingConfig, withDocument} from '../../engine/index.ts'
import {isEditedDocument} from './editedDocument.ts'
import {useSupportRouting} from './SupportRoutingContext.tsx'

/** The newest state of the workspace's support configuration. */
export function useContentSnapshot(): ContentSnapshot {
  const {source} = useSupportRouting()
  return useSyncExternalStore(source.subscribe, source.getSnapshot)
}

/** What the Studio's perspective menu shows, in the engine's words. */
export function useStudioPerspective(): Perspective {
  const {perspectiveStack, selectedPerspectiveName} = usePerspective()
  if (selectedPerspectiveName === 'published') return 'published'
  return perspectiveStack
}

/** The market's configuration in the Studio's perspective. */
export function useRoutingConfig(): RoutingConfig {
  const {options} = useSupportRouting()
  const {documents} = useContentSnapshot()
  return routingConfigOf(documents, useStudioPerspective(), options.fieldNames)
}

/** The configuration that a document is edited in: what its form is checked against, with its newest keystroke. */
export function useEditedRoutingConfig(
  displayed: unknown,
  documentId: string,
  documentType: string,
): RoutingConfig {
  const {options} = useSupportRouting()
  const {documents} = useContentSnapshot()
  const studioPerspective = useStudioPerspective()
  const stored = isEditedDocument(displayed)
  // Where only what is published counts, a document that is not published is not there; elsewhere it is a new draft.
  const edited = useMemo(() => {
    if (stored) return displayed
    return studioPerspective === 'published'
      ? undefined
      : {_id: `drafts.${documentId}`, _type: documentType}
  }, [displayed, documentId, documentType, stored, studioPerspective])
  const perspective = edited ? perspectiveOfDocument(edited) : studioPerspective
  const config = routingConfigOf(documents, perspective, options.fieldNames)
  return useMemo(() => (edited ? withDocument(config, edited) : config), [config, edited])
}
