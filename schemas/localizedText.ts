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
  if (typeof name !== 'object' || name === null) return undefined
  const texts = new Map<string, unknown>(Object.entries(name))
  const wanted = [...languages.map(({id}) => id), ...texts.keys()]
  for (const language of wanted) {
    if (language === '_type') continue
    const text = texts.get(language)
    if (typeof text === 'string' && text.trim() !== '') return text.trim()
  }
  return undefined
}
