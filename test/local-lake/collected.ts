import {EventEmitter, once} from 'node:events'
import type {Observable} from 'rxjs'
import {onTestFinished} from 'vitest'

/** What a stream said so far, and a way to wait for more. */
export interface Collected<Item> {
  readonly items: readonly Item[]
  /** Waits until a condition holds for everything that was said. */
  readonly until: (condition: (items: readonly Item[]) => boolean) => Promise<void>
}

/** Collects a stream until the test ends. */
export function collect<Item>(stream: Observable<Item>): Collected<Item> {
  const items: Item[] = []
  const news = new EventEmitter()
  const failures: unknown[] = []
  const subscription = stream.subscribe({
    next: (item) => {
      items.push(item)
      news.emit('news')
    },
    error: (error: unknown) => {
      failures.push(error)
      news.emit('news')
    },
  })
  onTestFinished(() => subscription.unsubscribe())
  return {
    items,
    until: async (condition) => {
      while (!condition(items)) {
        if (failures.length > 0) throw failures[0]
        await once(news, 'news')
      }
    },
  }
}
