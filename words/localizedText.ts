import {withoutBlankEnds} from '../engine/blankText.ts'
import {isRecord} from '../engine/isRecord.ts'
import {readName} from '../engine/readDocument.ts'
import type {MarketLanguage} from '../options/marketOptions.ts'

/**
 * The text of a stored name in the market's first language that has one; `undefined` when no language has. It may be stored in
 * any form: as an object of languages, as an internationalized array, or as plain text.
 *
 * Never in the editor's language: Sanity prepares document titles without knowing it, and one document must have one name on a screen.
 */
export function localizedText(
  name: unknown,
  languages: readonly MarketLanguage[],
): string | undefined {
  // Nobody chose a language for it, and a screen without it would show less than is stored.
  if (typeof name === 'string') return withoutBlankEnds(name) || undefined
  const texts = textsOf(name)
  for (const language of [...languages.map(({id}) => id), ...texts.keys()]) {
    const shown = withoutBlankEnds(texts.get(language) ?? '')
    if (shown !== '') return shown
  }
  return undefined
}

function textsOf(name: unknown): ReadonlyMap<string, string> {
  const texts = new Map(Object.entries(readName(name).name))
  // A list that a preview selects may arrive as an object of its indexes.
  return texts.size === 0 && isRecord(name)
    ? new Map(Object.entries(readName(Object.values(name)).name))
    : texts
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
