import {esESLocale} from '@sanity/locale-es-es'
import {ptPTLocale} from '@sanity/locale-pt-pt'
import {defineConfig, type LocaleDefinition, type WorkspaceOptions} from 'sanity'
import {structureTool} from 'sanity/structure'

import {readLakeAddress} from './local-lake/browser/lakeAddress.ts'
import {localWorkspace} from './local-lake/browser/localWorkspace.ts'
import {
  guardSupportActions,
  supportDocumentNode,
  supportRouting,
  supportStructure,
} from './plugin/index.ts'
import {type CanEditRouting, defaultLanguages, type MarketLanguage} from './schemas/index.ts'
import {demoOrders} from './studio/demoOrders.ts'
import {demoSubscriptions} from './studio/demoSubscriptions.ts'
import {countryOf, readDatasets} from './studio/project.ts'

/** The project of sanity.io to show; without one the Studio shows the local lake. */
const projectId = process.env.SANITY_STUDIO_PROJECT_ID
const datasets = projectId
  ? readDatasets(process.env.SANITY_STUDIO_DATASET)
  : readLakeAddress().datasets

/** The markets of the demo, by country. */
const markets: Readonly<Record<string, {readonly title: string; readonly language: string}>> = {
  pt: {title: 'Burger King Portugal', language: 'pt'},
  es: {title: 'Burger King Spain', language: 'es'},
}

/** The languages of Iberia, the market's own first: lists show names in it. */
function languagesOf(dataset: string): readonly MarketLanguage[] {
  const own = defaultLanguages.filter(({id}) => id === markets[countryOf(dataset)]?.language)
  return [...own, ...defaultLanguages.filter((language) => !own.includes(language))]
}

/** Sanity speaks the last language until somebody chooses another one in the user menu. */
function englishLast(locales: readonly LocaleDefinition[]): LocaleDefinition[] {
  const english = locales.filter(({id}) => id === 'en-US')
  return [...locales.filter((locale) => !english.includes(locale)), ...english]
}

/** Translators change names; where tickets go is for the editors of support to say. */
const canEditRouting: CanEditRouting = (user) =>
  user?.roles.some(({name}) => name === 'translator')
    ? 'Translators change names only. Ask an editor of support to change where tickets go.'
    : true

/** The workspace of a market: every market has a dataset of its own. */
function market(dataset: string): WorkspaceOptions {
  const source = projectId ? {projectId, dataset} : localWorkspace(dataset)
  return {
    name: dataset,
    title: markets[countryOf(dataset)]?.title ?? dataset,
    basePath: `/${dataset}`,
    ...source,
    // Sanity adds the actions of releases and schedules after all plugins, and before the workspace's own.
    document: {...source.document, actions: guardSupportActions},
    i18n: {locales: englishLast},
    // Sanity asks plugins for actions of releases only where the workspace speaks of releases itself.
    releases: {enabled: true},
    plugins: [
      esESLocale(),
      ptPTLocale(),
      structureTool({structure: supportStructure, defaultDocumentNode: supportDocumentNode}),
      supportRouting({
        canEditRouting,
        languages: languagesOf(dataset),
        ...(!projectId && {orders: demoOrders, subscriptions: demoSubscriptions(dataset)}),
      }),
    ],
  }
}

export default defineConfig(datasets.map(market))
