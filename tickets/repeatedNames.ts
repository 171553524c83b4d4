import {createScanner} from 'jsonc-parser'

import type {ValuePath} from './problem.ts'

/** An object or list that is not closed yet, and where in it the scanner is. */
interface Level {
  /** Of an object only. */
  readonly names?: Set<string>
  at: string | number
}

/**
 * Finds the names that an object of a JSON text gives more than once, of which `JSON.parse` keeps the last without a word.
 *
 * @param text - One that `JSON.parse` takes.
 * @returns The paths to them, each once.
 */
export function repeatedNames(text: string): readonly ValuePath[] {
  const scanner = createScanner(text, true)
  const levels: Level[] = []
  const repeated = new Map<string, ValuePath>()
  let lastText = ''
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const level = levels.at(-1)
    switch (text.charAt(scanner.getTokenOffset())) {
      case '{':
        levels.push({at: '', names: new Set()})
        break
      case '[':
        levels.push({at: 0})
        break
      case '}':
      case ']':
        levels.pop()
        break
      case '"':
        lastText = scanner.getTokenValue()
        break
      case ':':
        if (!level?.names) break
        level.at = lastText
        if (level.names.has(lastText)) {
          const path = levels.map(({at}) => at)
          repeated.set(JSON.stringify(path), path)
        } else level.names.add(lastText)
        break
      case ',':
        if (typeof level?.at === 'number') level.at += 1
        break
      default:
    }
  }
  return [...repeated.values()]
}
