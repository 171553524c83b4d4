import type {LakeAddress} from './lakeAddress.ts'

/** Gives each listener's address the next port of the lake, in turn; other addresses are left as they are. */
export function createListenerSpread({url: lakeUrl, listenerUrls}: LakeAddress): (url: URL) => URL {
  let next = 0
  return (url) => {
    if (url.origin !== lakeUrl || !/\/data\/(listen|live)\//.test(url.pathname)) return url
    const origin = listenerUrls[next % listenerUrls.length]
    next += 1
    return origin === undefined ? url : new URL(`${url.pathname}${url.search}`, origin)
  }
}
