/** One line of a table: what it is about, and its columns. */
export function row(name: string, values: readonly string[]): string {
  return `  ${name.padEnd(38)}${values.map((value) => value.padStart(14)).join('')}`
}
