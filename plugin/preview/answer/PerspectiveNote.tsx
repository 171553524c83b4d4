import {Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {Perspective} from '../../../engine/index.ts'
import {useReleaseTitle} from '../../content/useReleaseTitle.ts'
import {supportRoutingNamespace} from '../../i18n/index.ts'

/** Says whose unpublished changes the answer counts. */
export function PerspectiveNote(props: {readonly perspective: Perspective}) {
  return (
    <Text muted size={1}>
      {usePerspectiveText()(props.perspective)}
    </Text>
  )
}

/** Writes whose unpublished changes a configuration counts. */
export function usePerspectiveText(): (perspective: Perspective) => string {
  const {t} = useTranslation(supportRoutingNamespace)
  const titleOfRelease = useReleaseTitle()
  return (perspective) => {
    const [release] = typeof perspective === 'string' ? [] : perspective
    return release === undefined
      ? t(`perspective.${String(perspective)}`)
      : t('perspective.release', {release: titleOfRelease(release)})
  }
}
