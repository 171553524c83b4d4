import {afterEach, beforeEach, expect, test, vi} from 'vitest'

import {type ClockPage, createClock} from '../../../plugin/time/clock.ts'

const start = Date.parse('2026-11-23T12:00:00.400Z')
const second = (count: number) => Date.parse('2026-11-23T12:00:00Z') + count * 1000

/** A page that a test hides and shows. */
class Page extends EventTarget implements ClockPage {
  hidden = false

  show(isShown: boolean) {
    this.hidden = !isShown
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

beforeEach(() => {
  vi.useFakeTimers({now: start})
})
afterEach(() => {
  const left = vi.getTimerCount()
  vi.useRealTimers()
  if (left > 0) throw new Error('The clock still runs although nobody looks.')
})

test('it tells the second that is running at once, and each other one as it begins', () => {
  const seen: number[][] = []
  const end = createClock(new Page()).subscribe((now) => seen.push([now, Date.now()]))
  vi.advanceTimersByTime(2599)
  expect(seen).toEqual([
    [second(0), start],
    [second(1), second(1)],
    [second(2), second(2)],
  ])
  end()
})

test('all who look share one timer and see the same second', () => {
  const clock = createClock(new Page())
  const first = vi.fn<(now: number) => void>()
  const other = vi.fn<(now: number) => void>()
  const ends = [clock.subscribe(first), clock.subscribe(other)]
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(1000)
  expect(first.mock.calls).toEqual([[second(0)], [second(1)]])
  expect(other.mock.calls).toEqual(first.mock.calls)
  for (const end of ends) end()
})

test('who comes later learns the second at once, and the others are not disturbed', () => {
  const clock = createClock(new Page())
  const first = vi.fn<(now: number) => void>()
  const ends = [clock.subscribe(first)]
  const later = vi.fn<(now: number) => void>()
  ends.push(clock.subscribe(later))
  expect(first).toHaveBeenCalledTimes(1)
  expect(later.mock.calls).toEqual([[second(0)]])
  for (const end of ends) end()
})

test('nothing runs while nobody looks, and it is right for who comes then', () => {
  const clock = createClock(new Page())
  expect(vi.getTimerCount()).toBe(0)
  clock.subscribe(() => {})()
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(5000)
  const seen = vi.fn<(now: number) => void>()
  const end = clock.subscribe(seen)
  expect(seen.mock.calls).toEqual([[second(5)]])
  end()
})

test('who comes back within the same second learns it again', () => {
  const clock = createClock(new Page())
  clock.subscribe(() => {})()
  const seen = vi.fn<(now: number) => void>()
  const end = clock.subscribe(seen)
  expect(seen.mock.calls).toEqual([[second(0)]])
  end()
})

test('leaving twice does not end it for the others', () => {
  const clock = createClock(new Page())
  const seen = vi.fn<(now: number) => void>()
  const end = clock.subscribe(seen)
  const leave = clock.subscribe(() => {})
  leave()
  leave()
  vi.advanceTimersByTime(1000)
  expect(seen).toHaveBeenLastCalledWith(second(1))
  end()
})

test('it stands still while the page is hidden, and is right at once on return', () => {
  const page = new Page()
  const seen = vi.fn<(now: number) => void>()
  const end = createClock(page).subscribe(seen)
  page.show(false)
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(3_600_000)
  expect(seen).toHaveBeenCalledTimes(1)
  page.show(true)
  expect(seen.mock.calls).toEqual([[second(0)], [second(3600)]])
  vi.advanceTimersByTime(600)
  expect(seen).toHaveBeenLastCalledWith(second(3601))
  end()
})

test('on a page that was hidden from the start it begins when it is seen', () => {
  const page = new Page()
  page.hidden = true
  const seen = vi.fn<(now: number) => void>()
  const end = createClock(page).subscribe(seen)
  expect(seen).not.toHaveBeenCalled()
  page.show(true)
  expect(seen.mock.calls).toEqual([[second(0)]])
  end()
})

test('a page that is seen again after all have left wakes nothing', () => {
  const page = new Page()
  const seen = vi.fn<(now: number) => void>()
  const end = createClock(page).subscribe(seen)
  page.show(false)
  end()
  page.show(true)
  expect(seen).toHaveBeenCalledTimes(1)
})

test('a machine that slept for a while is not told the seconds that it missed', () => {
  const seen = vi.fn<(now: number) => void>()
  const end = createClock(new Page()).subscribe(seen)
  vi.setSystemTime(start + 60_000)
  vi.advanceTimersToNextTimer()
  expect(seen.mock.calls).toEqual([[second(0)], [second(61)]])
  end()
})

test('outside of a browser it ticks as well', () => {
  const seen = vi.fn<(now: number) => void>()
  const end = createClock(undefined).subscribe(seen)
  vi.advanceTimersByTime(1000)
  expect(seen).toHaveBeenLastCalledWith(second(1))
  end()
})
