import {useCallback} from 'react'
import {useCurrentLocale, usePerspective} from 'sanity'

import {accessIn, type ContentAccess} from '../../content/contentAccess.ts'
import type {ContentState, SourceStatus} from '../../content/contentSource.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import type {Perspective, RoutingConfig} from '../../engine/index.ts'
import type {FindingWords} from '../../words/findingWords.ts'
import {findingWordsOf} from '../../words/languages.ts'
import {useSupportRouting} from './SupportRoutingContext.tsx'
import {useFollowed} from './follow.ts'
import {useUnchanged} from './useUnchanged.ts'

/** The newest state of the workspace's support configuration; changes with every document. */
export function useContentSnapshot(): ContentState {
  const {source} = useSupportRouting()
  return useFollowed(source.subscribe, source.getSnapshot)
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
  return useFollowed(source.subscribe, read, isSame)
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

/** What the person at the screen may see of what the Studio shows. */
export function useAccess(): ContentAccess {
  return accessIn(useSupportRouting().options.access, useStudioPerspective())
}

/** Whether they may see a part only, so that nothing is proven by what is not there. */
export function useIsPartial(): boolean {
  return useAccess().kind === 'partial'
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

/** The market's configuration as it is published, whatever the Studio shows. */
export function usePublishedRoutingConfig(): RoutingConfig {
  return useConfigIn('published')
}

/** Says why content cannot be known, in the words that the markers of the form use too. */
export function useBecause(): FindingWords['because'] {
  return findingWordsOf(useCurrentLocale().id).because
}
