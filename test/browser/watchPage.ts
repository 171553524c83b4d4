import type {Page, Request, Response} from 'playwright-core'

const harmless = [
  // The browser's own line about a failed request; the request itself is reported.
  'Failed to load resource',
  // A page that is left says goodbye to the other people on a socket that it has closed just before.
  'WebSocket is already in CLOSING or CLOSED state',
]

/**
 * Collects what a Studio that works never does: complaints on the console, exceptions, refused or failed requests,
 * and anything that leaves this machine.
 *
 * @param report - told once for each problem, in one line
 */
export function watchPage(page: Page, report: (problem: string) => void): void {
  page.on('console', (message) => {
    const kind = message.type()
    if (kind !== 'error' && kind !== 'warning') return
    if (harmless.some((start) => message.text().startsWith(start))) return
    report(`console ${kind}: ${message.text()}`)
  })
  page.on('pageerror', (error) => report(`exception: ${error.stack ?? error.message}`))
  page.on('request', (request) => reportForeign(request.url(), report))
  page.on('websocket', (socket) => reportForeign(socket.url(), report))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    // A page that is left or a listener that is no longer needed ends its requests itself.
    if (reason !== 'net::ERR_ABORTED') report(`${describe(request)}: ${reason}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400 && !isRefusedTrial(response)) {
      report(`${describe(response.request())}: status ${response.status()}`)
    }
  })
}

/** The Studio asks whether somebody may do something with releases by a trial of it, which changes nothing. */
function isRefusedTrial(response: Response): boolean {
  const isTrial = response.request().postData()?.includes('"dryRun":true') === true
  return isTrial && response.status() === 403
}

function reportForeign(address: string, report: (problem: string) => void): void {
  const {hostname, protocol} = new URL(address)
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1'
  if (!isLocal && protocol !== 'data:' && protocol !== 'blob:')
    report(`left this machine: ${address}`)
}

function describe(request: Request): string {
  return `${request.method()} ${request.url()}`
}
