import {expect, test} from 'vitest'

import english from '../../plugin/i18n/en-US.ts'
import spanish from '../../plugin/i18n/es-ES.ts'
import {supportRoutingLocales} from '../../plugin/i18n/index.ts'
import portuguese from '../../plugin/i18n/pt-PT.ts'

const translations = [
  ['es-ES', spanish],
  ['pt-PT', portuguese],
] as const

/** What Sanity replaces in each text, by key. */
function variables(words: Readonly<Record<string, string>>): Readonly<Record<string, string[]>> {
  const entries = Object.entries(words).toSorted(([a], [b]) => a.localeCompare(b))
  return Object.fromEntries(
    entries.map(([key, text]) => [key, [...text.matchAll(/\{\{.*?\}\}/gu)].flat().toSorted()]),
  )
}

test.each(translations)('%s has the keys and the variables of English', (_, words) => {
  expect(variables(words)).toEqual(variables(english))
})

test.each(translations)('%s leaves no text empty, and no sentence in English', (_, words) => {
  const originals = new Map<string, string>(Object.entries(english))
  const untranslated = Object.entries(words)
    .filter(([key, text]) => text === originals.get(key) && /\p{Ll}+ \p{Ll}+/u.test(text))
    .map(([key]) => key)
  expect(untranslated).toEqual([])
  expect(Object.values(words).filter((text) => text.trim() === '')).toEqual([])
})

test('a Brazilian Studio speaks Portuguese too', () => {
  expect(supportRoutingLocales.map(({locale}) => locale)).toEqual([
    'en-US',
    'es-ES',
    'pt-BR',
    'pt-PT',
  ])
})
