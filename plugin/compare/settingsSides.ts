import type {RawDocument} from '../../content/contentClient.ts'
import {perspectiveOfDocument} from '../../content/perspective.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {type FieldNames, type RoutingConfig, settingsId} from '../../engine/index.ts'
import {type EditedDocument, marketWith, marketWithPublished} from '../../content/editedMarket.ts'

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
    const asPublished = {...edited, _id: settingsId}
    const after = marketWith(documents, 'published', asPublished, fieldNames)
    return {after, before: published, editedIn: 'drafts'}
  }
  const before = marketWithPublished(documents, perspective, settingsId, fieldNames)
  const [editedIn = 'published'] = perspective
  return {after: marketWith(documents, perspective, edited, fieldNames), before, editedIn}
}
