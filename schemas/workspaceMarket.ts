import {dequal} from 'dequal/lite'

import {type ContentClient, datasetKey} from '../content/contentClient.ts'
import type {SupportSchemaOptions} from './options.ts'

/** The dataset of a workspace, as Sanity tells it to whoever adds types. */
export interface WorkspaceDataset {
  readonly projectId: string
  readonly dataset: string
}

/** What a workspace says once, whoever makes or wraps its types. */
export type WorkspaceMarket = Pick<
  SupportSchemaOptions,
  | 'canEditRouting'
  | 'fieldNames'
  | 'languages'
  | 'localeString'
  | 'severity'
  | 'stores'
  | 'subscriptions'
>

const markets = new Map<string, WorkspaceMarket>()

/** Makes what the plugin of a workspace was given known to those who wrap its types. */
export function provideMarket(workspace: WorkspaceDataset, market: WorkspaceMarket): void {
  markets.set(keyOf(workspace), market)
}

/** What the plugin was given in a workspace; `undefined` where there is none. */
export function marketOf(workspace: WorkspaceDataset): WorkspaceMarket | undefined {
  return markets.get(keyOf(workspace))
}

/** {@link marketOf} the workspace of a client. */
export function marketOfClient(client: ContentClient): WorkspaceMarket | undefined {
  return markets.get(datasetKey(client))
}

/** The options that a workspace must not give twice with two meanings. */
const givenOnce = ['languages', 'fieldNames', 'severity', 'canEditRouting'] as const

/** The name of an option that both give and that differs; `undefined` where they agree. */
export function differingOption(own: WorkspaceMarket, plugin: WorkspaceMarket): string | undefined {
  return givenOnce.find(
    (name) =>
      own[name] !== undefined && plugin[name] !== undefined && !dequal(own[name], plugin[name]),
  )
}

/** What a developer reads of a {@link differingOption}. */
export function differenceSentence(option: string): string {
  return `withSupportRouting: ${option} differs from the ${option} that supportRouting() of this workspace has. Give it to supportRouting() only.`
}

function keyOf({dataset, projectId}: WorkspaceDataset): string {
  return `${projectId}:${dataset}`
}
