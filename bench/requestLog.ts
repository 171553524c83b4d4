import type {Page, Request} from 'playwright-core'

import {type LakeRequest, readLakeRequest} from './lakeRequest.ts'

/** How long nothing may be asked before a page counts as having what it wants, in milliseconds. */
const quietMs = 1_500

/** The requests of a page to the lake. */
export interface RequestLog {
  /** Waits until the page asks for nothing more, and takes what it asked since the last time. */
  readonly take: () => Promise<readonly LakeRequest[]>
  /** Bytes that the plugin has been answered since the page was opened, without its listener. */
  readonly bytesOfPlugin: () => number
}

/** Keeps the requests of a page from now on. */
export function logRequests(page: Page): RequestLog {
  let taken: LakeRequest[] = []
  let bytes = 0
  let lastAt = Date.now()
  const open = new Set<Request>()
  page.on('request', (request) => {
    const asked = readLakeRequest(request.url())
    if (!asked) return
    taken.push(asked)
    lastAt = Date.now()
    // A listener stays open as long as it is wanted.
    if (asked.kind !== 'listen') open.add(request)
  })
  const ended = (request: Request) => {
    if (open.delete(request)) lastAt = Date.now()
  }
  const addBytes = async (request: Request) => {
    const asked = readLakeRequest(request.url())
    if (asked?.isOfPlugin) bytes += (await request.sizes()).responseBodySize
  }
  page.on('requestfailed', ended)
  page.on('requestfinished', (request) => {
    ended(request)
    void addBytes(request)
  })
  return {
    bytesOfPlugin: () => bytes,
    take: async () => {
      while (open.size > 0 || Date.now() - lastAt < quietMs) await page.waitForTimeout(50)
      const all = taken
      taken = []
      return all
    },
  }
}
