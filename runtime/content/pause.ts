/** Waits until the time has passed or a signal ends it, whichever comes first. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || milliseconds <= 0) return resolve()
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, milliseconds)
    signal.addEventListener('abort', finish)
  })
}

/** Something that one side rings and the other side waits for. */
export interface Bell {
  /** Ends the wait, or the next one if nobody waits. */
  readonly ring: () => void
  /** Forgets that it was rung. */
  readonly silence: () => void
  /** Waits until it is rung, the time has passed, or a signal ends it; tells whether it was rung. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<boolean>
}

/** A bell; however often it is rung, it ends one wait. */
export function createBell(): Bell {
  let isRung = false
  let wake: (() => void) | undefined
  return {
    ring: () => {
      isRung = true
      wake?.()
    },
    silence: () => {
      isRung = false
    },
    wait: async (milliseconds, signal) => {
      // Not `AbortSignal.any`, which remembers every wait for as long as the router lives.
      const waiting = new AbortController()
      wake = () => waiting.abort()
      signal.addEventListener('abort', wake)
      if (isRung || signal.aborted) wake()
      await pause(milliseconds, waiting.signal)
      signal.removeEventListener('abort', wake)
      wake = undefined
      return isRung
    },
  }
}
