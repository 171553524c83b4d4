export type {Subscription, SupportTicketEvent} from '../engine/index.ts'
export type {DirectoryOrder, OrderDirectory, OrderLookupOptions} from '../orders/orderDirectory.ts'
export type {
  CanEditRouting,
  MarketLanguage,
  MarketStores,
  RoutingEditor,
  StoreDirectory,
  SchemaTypeName,
  StoreQuery,
  SupportedTypeOptions,
  WorkspaceDataset,
} from '../schemas/index.ts'
export type {SupportRoutingOptions} from './options.ts'
export {supportRouting, supportSchemaComponents} from './plugin.tsx'
export {guardSupportActions} from './publish/guardSupportActions.ts'
export {type RoutingReview, useRoutingReview, withRoutingReview} from './publish/routingReview.ts'
export {RoutingPreviewView} from './preview/PreviewBesideForm.tsx'
export type {
  SubscriptionDirectory,
  SubscriptionQuery,
} from '../subscriptions/subscriptionDirectory.ts'
export {
  supportDocumentNode,
  supportListItem,
  supportStructure,
} from './structure/supportStructure.tsx'
export {isSupportType} from '../engine/storedNames.ts'
export {withSupportRouting} from '../schemas/index.ts'
