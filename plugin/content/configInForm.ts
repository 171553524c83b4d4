import type {RawDocument} from '../../content/contentClient.ts'
import {perspectiveOfDocument} from '../../content/perspective.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {
  type FieldNames,
  parseDocumentId,
  type Perspective,
  type RoutingConfig,
  withDocument,
} from '../../engine/index.ts'
import {type EditedDocument, withoutRevision} from './editedDocument.ts'
import {hasDrafts} from './hasDrafts.ts'

/**
 * The one configuration of a screen, which its form, the rows in it, their findings and the preview beside it answer from: the
 * document in the form, laid over what stands beside it.
 *
 * @param studio - what the Studio's perspective menu shows
 */
export function configInForm(
  documents: ReadonlyMap<string, RawDocument>,
  edited: EditedDocument | undefined,
  studio: Perspective,
  fieldNames?: Partial<FieldNames>,
): RoutingConfig {
  const perspective = perspectiveInForm(documents, edited, studio)
  const config = routingConfigOf(documents, perspective, fieldNames)
  // A release may change or unpublish what is published, and its form shows the published document then.
  const isLaidOver = edited && (typeof perspective === 'string' || isOfRelease(edited))
  return isLaidOver ? withDocument(config, withoutRevision(edited)) : config
}

/**
 * A published document stands beside what the Studio shows of the others, since that is what its rows show; without any draft
 * that is what is published, and is called so.
 */
function perspectiveInForm(
  documents: ReadonlyMap<string, RawDocument>,
  edited: EditedDocument | undefined,
  studio: Perspective,
): Perspective {
  if (!edited || studio === 'published') return studio
  const isPublic = studio === 'drafts' && !hasDrafts(documents)
  return perspectiveOfDocument(edited, isPublic ? 'published' : studio)
}

function isOfRelease({_id}: EditedDocument): boolean {
  const state = parseDocumentId(_id)?.state
  return state !== undefined && state !== 'published' && state !== 'drafts'
}
