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

/**
 * Text of somebody else's on a single line, harmless to a log: a runner obeys a line that begins like one of its commands,
 * and content could hold one behind a line break.
 */
export function oneLine(text: string): string {
  return plainText(text.replaceAll(/[\r\n\t]+/gu, ' '))
}

/** A value as JSON that is harmless to a terminal and to a log, and reads as the same value. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent)
    .replaceAll(controls, (found) => (found === '\n' ? found : escaped(found)))
    .replaceAll('##', `#${escaped('#')}`)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
