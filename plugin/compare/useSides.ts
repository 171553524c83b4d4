import {dequal} from 'dequal'
import {useCallback} from 'react'
import {usePerspective, useTranslation} from 'sanity'

import type {ContentState} from '../../content/contentSource.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useContent, useDocumentInForm} from '../content/useRoutingConfig.ts'
import {useReleaseTitle} from '../content/useReleaseTitle.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {type SideConfig, sidesOf} from './sidesOf.ts'

/** One configuration of the market that the Studio can show. */
export interface Side extends SideConfig {
  /** In the Studio's language; a release's own title, or its name where it has none. */
  readonly title: string
}

/** The configurations that concern a document, with its newest keystroke in the one that is edited; published comes first. */
export function useSides(
  document: unknown,
  documentId: string,
  documentType: string,
): readonly Side[] {
  const {t} = useTranslation(supportRoutingNamespace)
  const {fieldNames} = useSupportRouting().options
  const {selectedReleaseId} = usePerspective()
  const titleOfRelease = useReleaseTitle()
  const edited = useDocumentInForm(document, documentId, documentType)
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
