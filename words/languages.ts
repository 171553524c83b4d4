import {english} from './en/findings.ts'
import {englishRouting, type RoutingWordKey} from './en/routing.ts'
import {spanish} from './es/findings.ts'
import {spanishRouting} from './es/routing.ts'
import type {FindingWords} from './findingWords.ts'
import {portuguese} from './pt/findings.ts'
import {portugueseRouting} from './pt/routing.ts'

/**
 * The languages that everything is said in, each in a folder of its own: whoever adds one adds the folder, and its entries here.
 *
 * The tables stay apart, so that whoever needs one of them does not carry the sentences of the others.
 */
export const languages = ['en', 'es', 'pt'] as const

/** One of {@link languages}. */
export type Language = (typeof languages)[number]

const findingWords: Readonly<Record<Language, FindingWords>> = {
  en: english,
  es: spanish,
  pt: portuguese,
}

/** What is said about decisions, where no Studio says it. */
export const routingWords: Readonly<Record<Language, Readonly<Record<RoutingWordKey, string>>>> = {
  en: englishRouting,
  es: spanishRouting,
  pt: portugueseRouting,
}

const studioInPortuguese = () => import('./pt/studio.ts')

/** The Studio's own words by Sanity's ids of languages, loaded on demand; a Studio in any other language falls back to English. */
export const studioWords = {
  'en-US': () => import('./en/studio.ts'),
  'es-ES': () => import('./es/studio.ts'),
  'pt-BR': studioInPortuguese,
  'pt-PT': studioInPortuguese,
}

/** What is said about findings, for one of Sanity's ids of a language, like `pt-PT`; English for a language that is not spoken here. */
export function findingWordsOf(localeId: string | undefined): FindingWords {
  const [spoken] = localeId?.toLowerCase().split(/[-_]/u) ?? []
  return findingWords[languages.find((language) => language === spoken) ?? 'en']
}
