import type {ConsoleMessage, Page, Request, Response, WebSocket} from 'playwright-core'

const harmless = [
  // The browser's own line about a failed request; the request itself is reported.
  'Failed to load resource',
  // A page that is left says goodbye to the other people on a socket that it has closed just before.
  'WebSocket is already in CLOSING or CLOSED state',
]

/** Who is told of what happens in a page. */
export interface PageWatcher {
  /** Told once for each problem, in one line. */
  readonly onProblem: (problem: string) => void
  /** Told of every line of the console. */
  readonly onConsole: (line: string) => void
}

/**
 * Collects what a Studio that works never does: complaints on the console, exceptions, refused or failed requests,
 * and anything that leaves this machine.
 *
 * @returns what ends it
 */
export function watchPage(page: Page, {onConsole, onProblem}: PageWatcher): () => void {
  const onMessage = (message: ConsoleMessage) => {
    const kind = message.type()
    onConsole(`${kind}: ${message.text()}`)
    if (kind !== 'error' && kind !== 'warning') return
    if (harmless.some((start) => message.text().startsWith(start))) return
    onProblem(`console ${kind}: ${message.text()}`)
  }
  const onError = (error: Error) => onProblem(`exception: ${error.stack ?? error.message}`)
  const onRequest = (request: Request) => reportForeign(request.url(), onProblem)
  const onSocket = (socket: WebSocket) => reportForeign(socket.url(), onProblem)
  const onFailed = (request: Request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    // A page that is left or a listener that is no longer needed ends its requests itself.
    if (reason !== 'net::ERR_ABORTED') onProblem(`${describe(request)}: ${reason}`)
  }
  const onResponse = (response: Response) => {
    if (response.status() >= 400 && !isRefusedTrial(response)) {
      onProblem(`${describe(response.request())}: status ${response.status()}`)
    }
  }
  page.on('console', onMessage)
  page.on('pageerror', onError)
  page.on('request', onRequest)
  page.on('websocket', onSocket)
  page.on('requestfailed', onFailed)
  page.on('response', onResponse)
  return () => {
    page.off('console', onMessage)
    page.off('pageerror', onError)
    page.off('request', onRequest)
    page.off('websocket', onSocket)
    page.off('requestfailed', onFailed)
    page.off('response', onResponse)
  }
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
