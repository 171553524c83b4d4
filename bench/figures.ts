/** A number of things, with thousands separated. */
export function amount(value: number): string {
  return Math.round(value).toLocaleString('en')
}

/** A part of one as a percentage. */
export function percent(part: number): string {
  return `${(part * 100).toFixed(1)}%`
}

/** One line of a list: what it is about, its number, and what to know about it. */
export function line(name: string, value: string, note: string): string {
  return `  ${name.padEnd(38)}${value.padStart(22)}  ${note}`.trimEnd()
}
