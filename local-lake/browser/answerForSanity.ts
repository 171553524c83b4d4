import {type LakeAddress, readLakeAddress} from './lakeAddress.ts'

/**
 * Puts a `fetch` in place that spreads listeners over the lake's ports and answers in this window what the Studio
 * would ask of servers on the internet. Every other request goes out as it is.
 */
export function answerForSanity(): void {
  const lake = readLakeAddress()
  const spread = createListenerSpread(lake)
  const send = globalThis.fetch.bind(globalThis)
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href)
    const answer = answerTo(url, lake.url)
    if (answer !== undefined) return answer
    return typeof input === 'string' ? send(spread(url), init) : send(input, init)
  }
}

function answerTo(url: URL, lakeUrl: string): Response | undefined {
  // Is there a newer Sanity? An update is not this demo's business.
  if (url.host === 'sanity-cdn.com' && url.pathname.startsWith('/v1/modules/')) {
    return Response.json({})
  }
  // Can feedback be sent to Sanity? From here it cannot, so the Studio offers no form for it.
  if (url.host === 'api.sanity.io' && url.pathname.startsWith('/vX/intake/')) {
    return new Response(null, {status: 404})
  }
  // Does the lake speak HTTP/2? A warning would be no use: on one machine HTTP/1.1 with more ports is fast enough.
  if (url.origin === lakeUrl && url.pathname.endsWith('/ping')) return Response.json({})
  return undefined
}

/** Gives each listener's address the next port of the lake, in turn; other addresses are left as they are. */
function createListenerSpread({url: lakeUrl, listenerUrls}: LakeAddress): (url: URL) => URL {
  let next = 0
  return (url) => {
    if (url.origin !== lakeUrl || !/\/data\/(listen|live)\//.test(url.pathname)) return url
    const origin = listenerUrls[next % listenerUrls.length]
    next += 1
    return origin === undefined ? url : new URL(`${url.pathname}${url.search}`, origin)
  }
}
