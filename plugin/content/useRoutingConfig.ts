import {useMemo, useSyncExternalStore} from 'react'
import {usePerspective} from 'sanity'

import type {ContentSnapshot} from '../../content/contentSource.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {type Perspective, type RoutingConfig, withDocument} from '../../engine/index.ts'
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

/** The market's configuration in the Studio's perspective, with the document that is being edited laid over it. */
export function useRoutingConfig(edited?: unknown): RoutingConfig {
  const {options} = useSupportRouting()
  const {documents} = useContentSnapshot()
  const perspective = useStudioPerspective()
  const config = routingConfigOf(documents, perspective, options.fieldNames)
  return useMemo(
    () => (edited === undefined ? config : withDocument(config, edited)),
    [config, edited],
  )
}
