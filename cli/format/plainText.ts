/**
 * Text of somebody else's, harmless to a terminal: content may hold sequences that move the cursor or turn the direction of
 * writing.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
