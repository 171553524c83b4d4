export {
  type CanEditRouting,
  editRefusal,
  isRoutingField,
  type RoutingEditor,
} from './editRouting.ts'
export type {MarketStores, StoreDirectory, StoreQuery} from '../content/marketStores.ts'
export {describeFinding} from '../words/describeFinding.ts'
export {localizedText} from '../words/localizedText.ts'
export {defaultLanguages, type MarketLanguage} from '../options/marketOptions.ts'
export type {SupportSchemaOptions} from './options.ts'
export {type SupportedTypeOptions, withSupportRouting} from './withSupportRouting.ts'
export {type SchemaTypeName, supportSchemaTypes} from './supportSchemaTypes.ts'
export type {WorkspaceDataset} from './workspaceMarket.ts'
