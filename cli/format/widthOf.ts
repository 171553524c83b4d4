import stringWidth from 'string-width'

const plain = /^[\u0020-\u007E]*$/u

/** How many columns a text takes; most text is plain, for which the library works too hard. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text)
}
