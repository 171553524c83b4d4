import {expect, test} from 'vitest'

import english from '../../words/en/studio.ts'
import spanish from '../../words/es/studio.ts'
import {studioWords} from '../../words/languages.ts'
import portuguese from '../../words/pt/studio.ts'
import {ticketProblemCodes} from '../../tickets/problem.ts'

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

/** A change from an outcome to STORE. */
const say = (text: string, from: string) =>
  text.replace('{{count}}', '2').replace('{{from}}', from).replace('{{to}}', 'STORE')

test.each([
  [
    english,
    '2 sub-categories: tickets go from not forwarded to STORE',
    'From not forwarded to STORE',
  ],
  [
    spanish,
    '2 subcategorías: los tickets pasan de no reenviado a STORE',
    'De no reenviado a STORE',
  ],
  [
    portuguese,
    '2 subcategorias: os tickets passam de não encaminhado para STORE',
    'De não encaminhado para STORE',
  ],
])('a change names where tickets come from and where they go: %#', (words, part, label) => {
  expect(say(words['impact.transition_other'], words['impact.outcome.NOT_FORWARDED'])).toBe(part)
  expect(say(words['impact.transition.label'], words['impact.outcome.NOT_FORWARDED'])).toBe(label)
})

test.each([
  [english, '2 sub-categories: tickets that say “Menu” go from GENERAL to STORE'],
  [spanish, '2 subcategorías: los tickets que dicen “Menu” pasan de GENERAL a STORE'],
  [portuguese, '2 subcategorias: os tickets que dizem “Menu” passam de GENERAL para STORE'],
])('a change of what all tickets say has their text: %#', (words, part) => {
  const said = words['impact.transition.says_other'].replace('{{category}}', 'Menu')
  expect(say(said, 'GENERAL')).toBe(part)
})

test('every problem of a pasted text has a sentence, and no sentence is left over', () => {
  const prefix = 'paste-ticket.problem.'
  const keys = Object.keys(english).filter((key) => key.startsWith(prefix))
  expect(keys.map((key) => key.slice(prefix.length)).toSorted()).toEqual(
    [...ticketProblemCodes].toSorted(),
  )
})

test('a Brazilian Studio speaks Portuguese too', () => {
  expect(Object.keys(studioWords)).toEqual(['en-US', 'es-ES', 'pt-BR', 'pt-PT'])
})
