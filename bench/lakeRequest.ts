/** What a request to Content Lake is for, by its path. */
export type LakeRequestKind =
  | 'actions'
  | 'doc'
  | 'history'
  | 'listen'
  | 'mutate'
  | 'other'
  | 'query'

/** One request to Content Lake. */
export interface LakeRequest {
  readonly kind: LakeRequestKind
  /** Whether the plugin asked, and not Sanity itself. */
  readonly isOfPlugin: boolean
}

const pathOfApi = /^\/v(?:\d{4}-\d\d-\d\d|1|X)\//
const kinds: readonly LakeRequestKind[] = ['actions', 'doc', 'history', 'listen', 'mutate', 'query']

/** The plugin's tag; the Studio puts its own in front of it. */
const tagOfPlugin = /^(?:sanity\.studio\.)?support-routing\./

/** Reads an address; `undefined` for a file of the Studio's page, and whatever else is no request to the API. */
export function readLakeRequest(address: string): LakeRequest | undefined {
  const {pathname, searchParams} = new URL(address)
  if (!pathOfApi.test(pathname)) return undefined
  const [, , area, name] = pathname.split('/')
  const kind = area === 'data' ? kinds.find((known) => known === name) : undefined
  return {isOfPlugin: tagOfPlugin.test(searchParams.get('tag') ?? ''), kind: kind ?? 'other'}
}
