import type {MarketLanguage} from './options.ts'

/** The text of a stored name in the first wanted language that has one; `undefined` when no language has. */
export function localizedText(
  name: unknown,
  languages: readonly MarketLanguage[],
  locale?: string,
): string | undefined {
  if (typeof name !== 'object' || name === null) return undefined
  const texts = new Map<string, unknown>(Object.entries(name))
  const wanted = [locale?.split('-')[0], ...languages.map(({id}) => id), ...texts.keys()]
  for (const language of wanted) {
    if (language === undefined || language === '_type') continue
    const text = texts.get(language)
    if (typeof text === 'string' && text.trim() !== '') return text.trim()
  }
  return undefined
}
