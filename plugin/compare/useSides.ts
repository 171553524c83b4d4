import {dequal} from 'dequal'
import {useCallback} from 'react'
import {usePerspective} from 'sanity'

import type {ContentState} from '../../content/contentSource.ts'
import type {EditedDocument} from '../../content/editedMarket.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useContent} from '../content/useRoutingConfig.ts'
import {useReleaseTitle} from '../content/documentNames.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {useWords} from '../i18n/useWords.ts'
import {type SideConfig, sidesOf} from './sidesOf.ts'

/** One configuration of the market that the Studio can show. */
export interface Side extends SideConfig {
  /** In the Studio's language; a release's own title, or its name where it has none. */
  readonly title: string
}

/** The configurations that concern a document, with its newest keystroke in the one that is edited; published comes first. */
export function useSides(edited: EditedDocument | undefined): readonly Side[] {
  const {t} = useWords()
  const {fieldNames} = useSupportRouting().options
  const {selectedReleaseId} = usePerspective()
  const titleOfRelease = useReleaseTitle()
  const titleOf = (id: string) =>
    id === 'published' || id === 'drafts' ? t(`compare.side.${id}`) : titleOfRelease(id)
  const select = useCallback(
    ({documents}: ContentState) => sidesOf(documents, edited, selectedReleaseId, fieldNames),
    [edited, fieldNames, selectedReleaseId],
  )
  const sides = useContent(select, dequal)
  return useUnchanged(
    sides.map(({config, id, isEdited}) => ({config, id, isEdited, title: titleOf(id)})),
  )
}
