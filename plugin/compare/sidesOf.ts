import type {RawDocument} from '../../content/contentClient.ts'
import {perspectiveOfDocument} from '../../content/perspective.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import type {FieldNames, RoutingConfig} from '../../engine/index.ts'
import {type EditedDocument, hasDrafts, marketWith} from '../../content/editedMarket.ts'

/** One configuration of the market that the Studio can show, without its title. */
export interface SideConfig {
  /** `published`, `drafts`, or the name of a content release. */
  readonly id: string
  readonly config: RoutingConfig
  /** Whether it is the one that the form edits, with its newest keystroke. */
  readonly isEdited: boolean
}

/**
 * The configurations that concern a document, what is published first: the drafts where there are any, and the release
 * that it is edited in or that the Studio shows. A release stands over what is published, as it will once it goes public.
 *
 * @param edited - as its form shows it; `undefined` where only what is published counts and it is not there
 * @param releaseId - name of the release that the Studio shows
 */
export function sidesOf(
  documents: ReadonlyMap<string, RawDocument>,
  edited: EditedDocument | undefined,
  releaseId: string | undefined,
  fieldNames?: Partial<FieldNames>,
): readonly SideConfig[] {
  const editedId = edited ? sideOfDocument(edited) : 'published'
  const ids = new Set(['published'])
  if (hasDrafts(documents)) ids.add('drafts')
  ids.add(editedId)
  if (releaseId !== undefined) ids.add(releaseId)
  return [...ids].map((id) => {
    const isNamed = id === 'published' || id === 'drafts'
    const perspective = isNamed ? id : [id, 'published']
    const isEdited = id === editedId
    // What is published stays as it is until something is published.
    const isTyped = isEdited && id !== 'published' && edited !== undefined
    const config = isTyped
      ? marketWith(documents, perspective, edited, fieldNames)
      : routingConfigOf(documents, perspective, fieldNames)
    return {config, id, isEdited}
  })
}

function sideOfDocument(document: EditedDocument): string {
  const perspective = perspectiveOfDocument(document)
  if (typeof perspective === 'string') return perspective
  const [release = 'published'] = perspective
  return release
}
