import type {RawDocument} from '../../content/contentClient.ts'
import {perspectiveOfDocument} from '../../content/perspective.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {type FieldNames, type RoutingConfig, settingsId, withDocument} from '../../engine/index.ts'
import type {EditedDocument} from '../content/editedDocument.ts'

/** The market with Support Settings as they are published, and as they are edited; everything else is the same. */
export interface SettingsSides {
  readonly before: RoutingConfig
  readonly after: RoutingConfig
  /** Where the settings are edited: `published`, which is nowhere, `drafts`, or the name of a content release. */
  readonly editedIn: string
}

/**
 * What the edited settings alone would change: a draft among what is published, as publishing it would do, and a version
 * among the other documents of its release.
 */
export function settingsSidesOf(
  documents: ReadonlyMap<string, RawDocument>,
  edited: EditedDocument | undefined,
  fieldNames?: Partial<FieldNames>,
): SettingsSides {
  const published = routingConfigOf(documents, 'published', fieldNames)
  const perspective = edited ? perspectiveOfDocument(edited) : 'published'
  if (!edited || perspective === 'published') {
    return {after: published, before: published, editedIn: 'published'}
  }
  if (perspective === 'drafts') {
    const after = withDocument(published, {...edited, _id: settingsId})
    return {after, before: published, editedIn: 'drafts'}
  }
  const release = routingConfigOf(documents, perspective, fieldNames)
  // An id alone is a document of no type, which leaves every place.
  const before = withDocument(release, documents.get(settingsId) ?? {_id: settingsId})
  const [editedIn = 'published'] = perspective
  return {after: withDocument(release, edited), before, editedIn}
}
