import {Text} from '@sanity/ui'

import type {Perspective} from '../../../engine/index.ts'
import {useReleaseTitle} from '../../content/documentNames.ts'
import {useWords} from '../../i18n/useWords.ts'

/** Which content an answer is of. */
export interface AnsweredContent {
  readonly perspective: Perspective
  /** Whether what is published gives the same answer. */
  readonly isLive: boolean
}

/** Says whose unpublished changes the answer counts, and whether it is live. */
export function PerspectiveNote(props: AnsweredContent) {
  return (
    <Text muted size={1}>
      {usePerspectiveText()(props)}
    </Text>
  )
}

/** Writes whose unpublished changes an answer counts, and whether it is live. */
export function usePerspectiveText(): (content: AnsweredContent) => string {
  const {t} = useWords()
  const titleOfRelease = useReleaseTitle()
  return ({isLive, perspective}) => {
    const [release] = typeof perspective === 'string' ? [] : perspective
    const kind = isLive ? 'perspective.live' : 'perspective'
    if (perspective === 'published') return t('perspective.published')
    return release === undefined
      ? t(`${kind}.drafts`)
      : t(`${kind}.release`, {release: titleOfRelease(release)})
  }
}
