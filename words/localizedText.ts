import {withoutBlankEnds} from '../engine/blankText.ts'
import type {MarketLanguage} from '../options/marketOptions.ts'

/**
 * The text of a stored name in the market's first language that has one; `undefined` when no language has.
 *
 * Never in the editor's language: Sanity prepares document titles without knowing it, and one document must have one name on a screen.
 */
export function localizedText(
  name: unknown,
  languages: readonly MarketLanguage[],
): string | undefined {
  // Nobody chose a language for it, and a screen without it would show less than is stored.
  if (typeof name === 'string') return withoutBlankEnds(name) || undefined
  if (typeof name !== 'object' || name === null) return undefined
  const texts = new Map<string, unknown>(Object.entries(name))
  const wanted = [...languages.map(({id}) => id), ...texts.keys()]
  for (const language of wanted) {
    if (language === '_type') continue
    const text = texts.get(language)
    const shown = typeof text === 'string' ? withoutBlankEnds(text) : ''
    if (shown !== '') return shown
  }
  return undefined
}

/** What a configuration knows of the name of a document. */
export interface NamedDocument {
  readonly name: unknown
  readonly plainName: string | undefined
}

/** The name of a document of a configuration, plain text included, as {@link localizedText} chooses it. */
export function nameOfDocument(
  document: NamedDocument | undefined,
  languages: readonly MarketLanguage[],
): string | undefined {
  return localizedText(document?.name, languages) ?? localizedText(document?.plainName, languages)
}
