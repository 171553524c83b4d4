import type {Page} from 'playwright-core'

/** The ids of the people whom the local lake knows: two editors, a translator and a viewer. */
export type PersonId = 'ines' | 'marc' | 'rui' | 'vera'

/** A window of the browser, and whose it is. */
export interface StudioWindow {
  readonly page: Page
  readonly person: PersonId
}

/** What the structure tool shows once it knows what is opened. */
const panes = '[data-ui=PaneLayout]'

/** Runs in the page before everything else: counts what it writes to the lake and has no answer to yet. */
export function countWrites(): void {
  const send = globalThis.fetch
  let open = 0
  Object.assign(globalThis, {openWrites: () => open})
  globalThis.fetch = async (input, init) => {
    const {href} = new URL(input instanceof Request ? input.url : input, location.href)
    const isWrite = /\/data\/(actions|mutate)\//.test(href)
    if (isWrite) open += 1
    try {
      return await send.call(globalThis, input, init)
    } finally {
      if (isWrite) open -= 1
    }
  }
}

/** Goes to another path of the same market inside its window, as the browser's own buttons do. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(undefined, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

/** Whether a window shows the market that a path is in. */
export function isInMarketOf(page: Page, path: string): boolean {
  return new URL(page.url()).pathname.split('/')[1] === path.split('/')[1]
}

/** Loads the Studio in a window, as a person. */
export async function load(page: Page, url: string, person: PersonId, path: string): Promise<void> {
  await page.goto(`${url}/sign-in/${person}?origin=${encodeURIComponent(url + path)}`)
}

/** Waits until the Studio shows what it was opened for; its panes, unless another selector says what that is. */
export async function isThere(page: Page, ready = panes): Promise<void> {
  await page.locator(ready).first().waitFor()
}

/** Waits until the lake has answered everything that a window writes. */
export async function hasWritten(page: Page): Promise<void> {
  await page.waitForFunction(() => Reflect.get(globalThis, 'openWrites')?.() === 0)
}

/**
 * Brings a window to rest, so that the next test finds it as if it had just been opened: no document, no dialog, no message,
 * the pointer and the focus nowhere.
 *
 * @returns whether that can be done; otherwise it is to be closed
 */
export async function bringToRest(page: Page): Promise<boolean> {
  await page.unrouteAll()
  await page.mouse.move(0, 0)
  await page.setViewportSize({height: 1000, width: 1500})
  const market = new URL(page.url()).pathname.split('/')[1] ?? ''
  await goTo(page, `/${market}/structure`)
  await page.waitForFunction(isAtRest)
  return (await page.locator('[role=dialog]:visible, [role=menu]:visible').count()) === 0
}

/** Goes on in a window that is at rest; closes messages that came since. */
export async function leaveRest(page: Page, path: string): Promise<void> {
  await page.waitForFunction(isAtRest)
  await page.bringToFront()
  await goTo(page, path)
}

/** Takes away what the Studio keeps in the browser, such as its language, for all of its windows. */
export async function forgetAll(page: Page): Promise<void> {
  await page.evaluate(forget)
}

/** Runs in the page: whether nothing of a document is left; closes the messages that would stay for some seconds. */
function isAtRest(): boolean {
  const messages = document.querySelectorAll('[data-ui=Toast]')
  for (const message of messages) {
    const close = [...message.querySelectorAll('button')].at(-1)
    close?.click()
  }
  const panes = document.querySelectorAll(
    '[data-testid=document-pane], [data-testid=document-list-pane]',
  )
  return messages.length + panes.length === 0
}

/** Runs in the page. */
function forget(): void {
  const person = sessionStorage.getItem('local-lake.person')
  sessionStorage.clear()
  if (person !== null) sessionStorage.setItem('local-lake.person', person)
  localStorage.clear()
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
