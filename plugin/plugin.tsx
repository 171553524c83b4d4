import {definePlugin, type LayoutProps} from 'sanity'

import {supportSchemaTypes} from '../schemas/index.ts'
import {SupportRoutingProvider} from './content/SupportRoutingContext.tsx'
import {supportRoutingLocales} from './i18n/index.ts'
import {KnowledgeForceIssueInput} from './inputs/KnowledgeForceIssueInput.tsx'
import {DestinationMedia} from './lists/DestinationMedia.tsx'
import type {SupportRoutingOptions} from './options.ts'
import {routingPreviewInspector} from './preview/routingPreviewInspector.ts'
import {singleSettingsActions, withoutSettingsTemplate} from './structure/singleSettings.ts'
import {hasRoutingPreview} from './supportTypes.ts'

const components = {
  knowledgeForceIssueId: KnowledgeForceIssueInput,
  media: DestinationMedia,
}

/**
 * Customer support configuration in a Studio: schema types with validation, and the routing preview.
 *
 * The structure and the preview as a document view belong to `structureTool`: see `supportStructure`
 * and `supportDocumentNode`.
 */
export const supportRouting = definePlugin<SupportRoutingOptions | void>((given) => {
  const options = given ?? {}
  const single = options.singleSettings !== false
  return {
    name: 'sanity-plugin-support-routing',
    document: {
      ...(single && {actions: singleSettingsActions}),
      inspectors: (inspectors, {documentType}) =>
        options.inspector !== false && hasRoutingPreview(documentType)
          ? [...inspectors, routingPreviewInspector]
          : inspectors,
    },
    i18n: {bundles: supportRoutingLocales},
    schema: {
      ...(single && {templates: withoutSettingsTemplate}),
      types: options.schemaTypes === false ? [] : supportSchemaTypes({...options, components}),
    },
    studio: {
      components: {
        layout: (props: LayoutProps) => (
          <SupportRoutingProvider options={options}>
            {props.renderDefault(props)}
          </SupportRoutingProvider>
        ),
      },
    },
  }
})
