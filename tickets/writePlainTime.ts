const dayMs = 86_400_000
/** The first millisecond that a year of four digits does not hold. */
const endMs = Date.UTC(10_000, 0)
const twoDigits = /* @__PURE__ */ Array.from({length: 100}, (_, index) =>
  String(index).padStart(2, '0'),
)

/** The date that was written last: tickets come on the day of their orders, and one after the other. */
let lastDay = 0
let lastDate = '1970-01-01T'

/**
 * Writes a whole number of milliseconds as `Date` does, in a fraction of the time: a receipt has two of them, for every ticket.
 *
 * @returns `undefined` outside of the years 1970 to 9999, which `Date` writes.
 */
export function writePlainTime(epochMs: number): string | undefined {
  if (!(epochMs >= 0 && epochMs < endMs)) return undefined
  const day = Math.floor(epochMs / dayMs)
  const rest = epochMs - day * dayMs
  if (day !== lastDay) {
    lastDate = new Date(epochMs).toISOString().slice(0, 11)
    lastDay = day
  }
  const hour = two(Math.floor(rest / 3_600_000))
  const minute = two(Math.floor(rest / 60_000) % 60)
  const second = two(Math.floor(rest / 1000) % 60)
  const milliseconds = rest % 1000
  const fraction = `${Math.floor(milliseconds / 100)}${two(milliseconds % 100)}`
  return `${lastDate}${hour}:${minute}:${second}.${fraction}Z`
}

function two(value: number): string {
  return twoDigits[value] ?? ''
}
