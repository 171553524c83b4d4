const dayMs = 86_400_000
/** The first millisecond that a year of four digits does not hold. */
const endMs = Date.UTC(10_000, 0)
const twoDigits = /* @__PURE__ */ Array.from({length: 100}, (_, index) =>
  String(index).padStart(2, '0'),
)

/** Dates that were written, by their day since 1970: tickets and their orders come on a few days. */
const dates = /* @__PURE__ */ new Map<number, string>()
const mostDates = 100

/**
 * Writes a whole number of milliseconds as `Date` does, in a fraction of the time: a receipt has two of them, for every ticket.
 *
 * @returns `undefined` outside of the years 1970 to 9999, which `Date` writes.
 */
export function writePlainTime(epochMs: number): string | undefined {
  if (!(epochMs >= 0 && epochMs < endMs)) return undefined
  const day = Math.floor(epochMs / dayMs)
  const rest = epochMs - day * dayMs
  const hour = two(Math.floor(rest / 3_600_000))
  const minute = two(Math.floor(rest / 60_000) % 60)
  const second = two(Math.floor(rest / 1000) % 60)
  const milliseconds = rest % 1000
  const fraction = `${Math.floor(milliseconds / 100)}${two(milliseconds % 100)}`
  return `${dateOf(day)}T${hour}:${minute}:${second}.${fraction}Z`
}

function dateOf(day: number): string {
  const known = dates.get(day)
  if (known !== undefined) return known
  const date = new Date(day * dayMs).toISOString().slice(0, 10)
  if (dates.size >= mostDates) dates.clear()
  dates.set(day, date)
  return date
}

function two(value: number): string {
  return twoDigits[value] ?? ''
}
