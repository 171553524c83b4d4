import {expect, test} from 'vitest'

import {localizedText} from '../../words/localizedText.ts'

const languages = [
  {id: 'pt', title: 'Português'},
  {id: 'en', title: 'English'},
]

test.each([
  ['an object, in the first language', {_type: 'localeString', en: 'Menu', pt: 'Ementa'}, 'Ementa'],
  ['an object without the first language', {en: 'Menu', pt: ' '}, 'Menu'],
  [
    'a list with languages as keys',
    [
      {_key: 'en', value: 'Menu'},
      {_key: 'pt', value: 'Ementa'},
    ],
    'Ementa',
  ],
  ['a list with languages beside keys', [{_key: 'x', language: 'en', value: 'Menu'}], 'Menu'],
  ['a list, as a preview may select it', {0: {_key: 'en', value: 'Menu'}}, 'Menu'],
  ['plain text', ' Menu ', 'Menu'],
  ['a list in no language', [{value: 'Menu'}, 'Menu'], undefined],
  ['nothing', undefined, undefined],
])('a name is shown that is stored as %s', (_description, name, shown) => {
  expect(localizedText(name, languages)).toBe(shown)
})
