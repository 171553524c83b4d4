import type {JSHandle, Page} from 'playwright-core'

/** The shortest event that a browser can be asked for, in milliseconds. */
export const thresholdMs = 16

/** Browsers round what events took to this many milliseconds. */
export const resolutionMs = 8

/**
 * What keys took until the next picture, in milliseconds; times below {@link thresholdMs} are not among them.
 *
 * A key that goes up changes nothing, so its next picture is of something else: of what follows the key, or of the next key.
 */
export interface KeyTimes {
  /** From keys that went down, by the longest of the events that each causes: to the picture with the character. */
  readonly down: readonly number[]
  /** From keys that went up. */
  readonly up: readonly number[]
}

/** Watches the keys that are pressed from now on. */
export interface Recording {
  /** Ends it. */
  readonly take: () => Promise<KeyTimes>
}

/** Records what the browser's Event Timing tells of keys. */
export async function recordKeys(page: Page): Promise<Recording> {
  const recorder: JSHandle<{readonly take: () => KeyTimes}> = await page.evaluateHandle(
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
  const down = new Map<number, number>()
  const up = new Map<number, number>()
  const longest = new Map([
    ['keydown', down],
    ['keypress', down],
    ['keyup', up],
  ])
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      const times = longest.get(entry.name)
      if (!(entry instanceof PerformanceEventTiming) || !times) continue
      const {duration, interactionId, startTime} = entry
      // Events that are no part of an interaction have none.
      if (interactionId === 0 || startTime < startedAt) continue
      times.set(interactionId, Math.max(duration, times.get(interactionId) ?? 0))
    }
  }
  const observer = new PerformanceObserver((list) => add(list.getEntries()))
  const options = {durationThreshold, type: 'event'}
  observer.observe(options)
  return {
    take: () => {
      add(observer.takeRecords())
      observer.disconnect()
      return {down: [...down.values()], up: [...up.values()]}
    },
  }
}
