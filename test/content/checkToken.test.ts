import {expect, test} from 'vitest'

import {checkToken} from '../../content/contentClient.ts'

test.each([
  ['none', undefined],
  ['an empty one', ''],
  ['letters and digits', 'skA1b2'],
  ['the other characters of tokens', 'a-b._~+/c=='],
  ['a line break at its end, as files have it', 'skA1b2\r\n'],
])('a token is one: %s', (_, token) => {
  expect(() => checkToken(token)).not.toThrow()
})

test.each([
  ['a line break within', 'skA1\nb2'],
  ['a line break before', '\nskA1b2'],
  ['a blank', 'skA1 b2'],
  ['a control character', 'skA1\u0000b2'],
  ['another kind of blank', 'skA1b2\u00A0'],
  ['a letter that no header holds', 'skA1b2€'],
])('a token is refused, and not repeated: %s', (_, token) => {
  expect(() => checkToken(token)).toThrow(
    new TypeError('The token holds a character that no token has. Copy it again.'),
  )
})
