import type {Page} from 'playwright-core'

/** Milliseconds from a key that goes down until the page shows what it means. */
export interface KeystrokeTimes {
  /** Sanity's own mark at the field, which follows its validation. */
  readonly marker: number
  /** The plugin's words, below the field and in the preview. */
  readonly finding: number
}

/** What tells of a blank at the end of a name. */
const shown = {
  marker: '[data-testid="field-name.pt"] [data-testid="input-validation-icon-warning"]',
  finding: '[data-finding="name-whitespace"]',
}

/**
 * Types blanks and letters in turn at the end of the Portuguese name, which has the focus, and waits each time until
 * the mark and the finding have come or gone.
 *
 * Both ends are read from the page's own clock: the time of the key's event, and the change of the page's elements.
 * The time until the screen is painted is not in it.
 */
export async function timeKeystrokes(
  page: Page,
  count: number,
): Promise<readonly KeystrokeTimes[]> {
  const times: KeystrokeTimes[] = []
  for (let index = 0; index < count; index += 1) {
    const isBlank = index % 2 === 0
    const watch = await page.evaluateHandle(watchNextKey, {isBlank, shown})
    await page.keyboard.press(isBlank ? 'Space' : 'x')
    times.push(await watch.evaluate(({times}) => times))
    await watch.dispose()
  }
  return times
}

/** Runs in the page. */
function watchNextKey(options: {readonly isBlank: boolean; readonly shown: typeof shown}): {
  readonly times: Promise<KeystrokeTimes>
} {
  const {isBlank, shown} = options
  const is = (selector: string) => (document.querySelector(selector) !== null) === isBlank
  const times = new Promise<KeystrokeTimes>((resolve) => {
    let pressedAt: number | undefined
    let marker: number | undefined
    let finding: number | undefined
    const observer = new MutationObserver(() => {
      if (pressedAt === undefined) return
      const passed = performance.now() - pressedAt
      if (is(shown.marker)) marker ??= passed
      if (is(shown.finding)) finding ??= passed
      if (marker === undefined || finding === undefined) return
      observer.disconnect()
      resolve({finding, marker})
    })
    observer.observe(document.body, {attributes: true, childList: true, subtree: true})
    addEventListener('keydown', ({timeStamp}) => (pressedAt = timeStamp), {
      capture: true,
      once: true,
    })
  })
  return {times}
}
