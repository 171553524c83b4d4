/** Characters that move the cursor, end a line or turn the direction of writing, also those that JSON leaves as they are. */
export const controls = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/** How a line begins that the log of a continuous integration obeys: of GitHub Actions, and, anywhere in a line, of older runners. */
const command = /^\s*::|##(?=\[|vso\[|teamcity\[)/gu

/** What nearly every text is, for which nothing has to be looked for. */
const harmless = /^[\w ,.;()“”-]*$/u

/**
 * Text of somebody else's, harmless to a terminal and to a log: content may hold sequences that move the cursor or turn the
 * direction of writing, and begin like a command to a runner.
 */
export function plainText(text: string): string {
  if (harmless.test(text)) return text
  return text
    .toWellFormed()
    .replaceAll(controls, '\uFFFD')
    .replaceAll(command, (begin) => `${begin.slice(0, -1)}\uFFFD${begin.slice(-1)}`)
}
