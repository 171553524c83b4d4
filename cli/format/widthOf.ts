import stringWidth from 'string-width'

/** Latin letters, and the quotation marks and dashes around them: each takes one column. */
const narrow = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2013-\u2026]*$/u

/** How many columns a text takes; most text is plain, for which the library works too hard. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}
