// The styles of the very copy of ui that this plugin finds: another version than Sanity's own has other class names.
import '@sanity/ui/styles.css'
import {definePlugin, type LayoutProps, SANITY_VERSION} from 'sanity'

import {subcategoryType} from '../engine/index.ts'
import {checkOptions} from '../options/checkOptions.ts'
import type {SupportSchemaOptions} from '../schemas/index.ts'
import {provideMarket} from '../schemas/workspaceMarket.ts'
import {typesOf} from '../schemas/supportSchemaTypes.ts'
import {SupportRoutingProvider} from './content/SupportRoutingContext.tsx'
import {findingsInspector} from './findings/FindingsInspector.tsx'
import {SupportField, SupportInput, SupportItem} from './form/SupportForm.tsx'
import {supportRoutingLocales} from './i18n/index.ts'
import {LocaleStringInput} from './inputs/LocaleStringInput.tsx'
import {DestinationMedia} from './lists/DestinationMedia.tsx'
import {type SupportRoutingOptions, supportRoutingOptions} from './options.ts'
import {routingPreviewInspector} from './preview/PreviewBesideForm.tsx'
import {guardSupportActions} from './publish/guardSupportActions.ts'
import {releaseImpactAction} from './publish/releaseImpactAction.ts'
import {ReviewHost} from './publish/ReviewHost.tsx'
import {listedSubscriptions} from './recipients/listedSubscriptions.ts'
import {lockSupportActions, withoutRefusedOptions} from './rights/lockSupportActions.ts'
import {
  singleSettingsActions,
  singleSettingsOptions,
  withoutOtherSettingsTemplates,
} from './structure/singleSettings.ts'
import {subcategoryInGroup, subcategoryInGroupOptions} from './structure/subcategoryInGroup.ts'
import {checkSanityVersion} from './sanityVersion.ts'
import {isSupportType} from '../engine/storedNames.ts'

/** What the plugin adds to the schema types; for a Studio that calls `supportSchemaTypes` itself. */
export const supportSchemaComponents: NonNullable<SupportSchemaOptions['components']> = {
  localeString: LocaleStringInput,
  media: DestinationMedia,
}

/**
 * Customer support configuration in a Studio: schema types with validation, and the routing preview.
 *
 * The structure and the preview as a document view belong to `structureTool`: see `supportStructure`
 * and `supportDocumentNode`. List it behind `structureTool`, whose actions it limits on Support Settings.
 *
 * @throws TypeError for options that are none, with a sentence for each; Error in a Sanity that is too old
 */
export const supportRouting = definePlugin<SupportRoutingOptions | void>((given) => {
  const options = given ?? {}
  checkSanityVersion(SANITY_VERSION)
  checkOptions('supportRouting', supportRoutingOptions, options)
  const single = options.singleSettings !== false
  return {
    name: 'sanity-plugin-support-routing',
    document: {
      actions: (actions, context) => {
        const allowed = single ? singleSettingsActions(actions, context) : actions
        const guard = options.publishDialog === false ? lockSupportActions : guardSupportActions
        return guard(allowed, context)
      },
      inspectors: (inspectors, {documentType}) =>
        options.inspector === false || !isSupportType(documentType)
          ? inspectors
          : [...inspectors, findingsInspector, routingPreviewInspector],
      newDocumentOptions: (items, context) =>
        withoutRefusedOptions(options.canEditRouting)(
          subcategoryInGroupOptions(
            single ? singleSettingsOptions(items, context) : items,
            context,
          ),
          context,
        ),
    },
    form: {components: {field: SupportField, input: SupportInput, item: SupportItem}},
    i18n: {bundles: supportRoutingLocales},
    releases: {actions: [releaseImpactAction]},
    schema: {
      templates: (templates, {schema}) => [
        ...(single ? withoutOtherSettingsTemplates(templates) : templates),
        ...(schema.has(subcategoryType) ? [subcategoryInGroup(options)] : []),
      ],
      types: (types, {dataset, projectId}) => {
        const subscriptions = listedSubscriptions(options.subscriptions)
        const {schemaTypes = true} = options
        const names =
          typeof schemaTypes === 'boolean' ? (schemaTypes ? undefined : []) : schemaTypes
        const market = {...options, localeString: hasOwnNames(options), subscriptions}
        provideMarket({dataset, projectId}, market)
        return [...types, ...typesOf({...market, components: supportSchemaComponents}, names)]
      },
    },
    studio: {
      components: {
        layout: (props: LayoutProps) => (
          <SupportRoutingProvider options={options}>
            <ReviewHost>{props.renderDefault(props)}</ReviewHost>
          </SupportRoutingProvider>
        ),
      },
    },
  }
})

/** Whether `localeString` is the plugin's own, whose strings tell what they lack themselves. */
function hasOwnNames({localeString, schemaTypes = true}: SupportRoutingOptions): boolean {
  if (localeString === false) return false
  return typeof schemaTypes === 'boolean' ? schemaTypes : schemaTypes.includes('localeString')
}
