/** Those who want to hear of changes; each may come and go at any time. */
export interface Observers {
  /** Calls back after each change; returns how to stop. */
  readonly subscribe: (onChange: () => void) => () => void
  /** Tells all of them. */
  readonly tell: () => void
}

/** Nobody yet. */
export function createObservers(): Observers {
  const observers = new Set<() => void>()
  return {
    subscribe: (onChange) => {
      observers.add(onChange)
      return () => observers.delete(onChange)
    },
    tell: () => {
      for (const observer of observers) observer()
    },
  }
}
