import {english} from './en.ts'
import {spanish} from './es.ts'
import {portuguese} from './pt.ts'
import type {Words} from './words.ts'

const languages = new Map<string | undefined, Words>([
  ['en', english],
  ['es', spanish],
  ['pt', portuguese],
])

/** The words for one of Sanity's ids of a language, like `pt-PT`; English for a language that is not spoken here. */
export function wordsOf(localeId: string | undefined): Words {
  const [language] = localeId?.toLowerCase().split(/[-_]/u) ?? []
  return languages.get(language) ?? english
}
