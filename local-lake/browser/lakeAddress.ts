/** Where the local lake of this run listens. */
export interface LakeAddress {
  /** Everything but listeners. */
  readonly url: string
  /**
   * The same lake on further ports, for listeners: a browser opens six connections to one port over HTTP/1.1, and
   * an open document alone would keep them all busy.
   */
  readonly listenerUrls: readonly string[]
  /** The datasets that it has; a workspace shows each. */
  readonly datasets: readonly string[]
}

/** The lake of `npm start` without flags, for tools that read the Studio's configuration outside of its page. */
const defaultAddress: LakeAddress = {
  url: 'http://127.0.0.1:3900',
  listenerUrls: [],
  datasets: ['prod_bk_pt', 'prod_bk_es'],
}

/** Reads the address that the server of the page wrote into it. */
export function readLakeAddress(): LakeAddress {
  if (typeof document === 'undefined') return defaultAddress
  const element = document.getElementById('local-lake')
  const address: unknown = JSON.parse(element?.textContent ?? 'null')
  return isLakeAddress(address) ? address : defaultAddress
}

function isLakeAddress(value: unknown): value is LakeAddress {
  if (typeof value !== 'object' || value === null) return false
  if (!('url' in value && 'listenerUrls' in value && 'datasets' in value)) return false
  const {datasets, listenerUrls, url} = value
  return typeof url === 'string' && Array.isArray(listenerUrls) && Array.isArray(datasets)
}
