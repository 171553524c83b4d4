import type {JSHandle, Page} from 'playwright-core'

/** The shortest interaction that a browser can be asked for, in milliseconds. */
export const thresholdMs = 16

/** Browsers round what interactions took to this many milliseconds. */
export const resolutionMs = 8

/** Watches the keys that go down from now on. */
export interface Recording {
  /**
   * Ends it.
   *
   * @returns what each interaction took from its key until the page was painted, in milliseconds; those below
   * {@link thresholdMs} are not among them
   */
  readonly take: () => Promise<readonly number[]>
}

/** Records interactions with the browser's Event Timing, each by the longest of its events as INP does. */
export async function recordInteractions(page: Page): Promise<Recording> {
  const recorder: JSHandle<{readonly take: () => readonly number[]}> = await page.evaluateHandle(
    startRecorder,
    thresholdMs,
  )
  return {
    take: async () => {
      const taken = await recorder.evaluate((running) => running.take())
      await recorder.dispose()
      return taken
    },
  }
}

/** Runs in the page. */
function startRecorder(durationThreshold: number) {
  const startedAt = performance.now()
  const events = new Set(['input', 'keydown', 'keypress', 'keyup'])
  const longest = new Map<number, number>()
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      if (!(entry instanceof PerformanceEventTiming) || !events.has(entry.name)) continue
      const {duration, interactionId, startTime} = entry
      // Events that are no part of an interaction have none.
      if (interactionId === 0 || startTime < startedAt) continue
      longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0))
    }
  }
  const observer = new PerformanceObserver((list) => add(list.getEntries()))
  const options = {durationThreshold, type: 'event'}
  observer.observe(options)
  return {
    take: () => {
      add(observer.takeRecords())
      observer.disconnect()
      return [...longest.values()]
    },
  }
}
