const secondMs = 1000

/** What the clock asks of the page that it ticks in; a `Document` is one. */
export interface ClockPage {
  readonly hidden: boolean
  addEventListener(type: 'visibilitychange', listener: () => void): void
  removeEventListener(type: 'visibilitychange', listener: () => void): void
}

/** The time of day for whatever shows it, from one timer that runs only while somebody looks. */
export interface Clock {
  /** The second that is running, in epoch milliseconds without its fraction. */
  read(): number
  /**
   * Tells each second as it begins, and at once the one that is running.
   *
   * @returns ends it
   */
  subscribe(onSecond: (second: number) => void): () => void
}

/**
 * Makes a clock that stands still while its page is hidden, and is right again as soon as it is seen.
 *
 * @param page `undefined` outside of a browser, where nothing is hidden
 */
export function createClock(page: ClockPage | undefined): Clock {
  const listeners = new Set<(second: number) => void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let told: number | undefined

  function tick(): void {
    clearTimeout(timer)
    timer = undefined
    if (page?.hidden) return
    const second = readSecond()
    // A timer may come a moment too early.
    if (second !== told) {
      told = second
      for (const listener of listeners) listener(second)
    }
    // From the time of day, and not from the last tick, so that lateness does not add up.
    timer = setTimeout(tick, secondMs - (Date.now() % secondMs))
  }

  return {
    read: readSecond,
    subscribe: (onSecond) => {
      // A function of its own, so that the same listener may come twice.
      const listener = (second: number) => onSecond(second)
      listeners.add(listener)
      if (listeners.size === 1) {
        page?.addEventListener('visibilitychange', tick)
        told = undefined
        tick()
      } else if (told !== undefined) {
        listener(told)
      }
      return () => {
        if (!listeners.delete(listener) || listeners.size > 0) return
        page?.removeEventListener('visibilitychange', tick)
        clearTimeout(timer)
        timer = undefined
      }
    },
  }
}

function readSecond(): number {
  return Math.floor(Date.now() / secondMs) * secondMs
}
