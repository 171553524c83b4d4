import {controls} from './plainText.ts'

/** A value as JSON that is harmless to a terminal and to a log, and reads as the same value. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent)
    .replaceAll(controls, (found) => (found === '\n' ? found : escaped(found)))
    .replaceAll('##', `#${escaped('#')}`)
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
