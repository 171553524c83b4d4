/** A JSON value of which the end has not come yet. */
export interface OpenJson {
  /** The brackets that have to close what is open. */
  readonly closing: string[]
  isInText: boolean
  /** Whether the next character of a text is escaped. */
  isEscaped: boolean
}

/**
 * Finds where a value ends, whatever it holds: at the bracket that closes its first one, or, for one without brackets, before
 * what stands between the items of a list.
 *
 * A bracket that closes something further out closes what is within too, so that a forgotten one costs no other value.
 *
 * @param open - Kept from one piece of text to the next.
 * @returns The end of the text if it is not there.
 */
export function findEnd(
  open: OpenJson,
  text: string,
  start: number,
  isInList: boolean,
): {readonly at: number; readonly isEnd: boolean} {
  const {closing} = open
  for (let at = start; at < text.length; at++) {
    const found = text.charAt(at)
    if (open.isInText) {
      if (open.isEscaped) open.isEscaped = false
      else if (found === '\\') open.isEscaped = true
      else if (found === '"') open.isInText = false
    } else if (found === '"') open.isInText = true
    else if (found === '{') closing.push('}')
    else if (found === '[') closing.push(']')
    else if (found === ',' && closing.length === 0) return {at, isEnd: true}
    else if (found === '}' || found === ']') {
      const index = closing.lastIndexOf(found)
      if (index === -1 && isInList && found === ']') return {at, isEnd: true}
      if (index !== -1) closing.length = index
      if (index === 0) return {at: at + 1, isEnd: true}
    }
  }
  return {at: text.length, isEnd: false}
}

/** No text of JSON goes on in the next line, so that a forgotten quotation mark costs no other line. */
export function endLine(open: OpenJson): void {
  open.isInText = false
  open.isEscaped = false
}
