import {plainText} from './plainText.ts'

/**
 * Text of somebody else's on a single line, harmless to a log: a runner obeys a line that begins like one of its commands,
 * and content could hold one behind a line break.
 */
export function oneLine(text: string): string {
  return plainText(text.replaceAll(/[\r\n\t]+/gu, ' '))
}
