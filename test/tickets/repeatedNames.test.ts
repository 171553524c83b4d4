import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {repeatedNames} from '../../tickets/parseJson.ts'

test.each([
  ['none', '{"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 1}]}', []],
  ['one twice', '{"a": 1, "b": 2, "a": 3}', [['a']]],
  ['one three times, told once', '{"a": 1, "a": 2, "a": 3}', [['a']]],
  ['one in another spelling', String.raw`{"a": 1, "\u0061": 2}`, [['a']]],
  ['one within a list', '[{"b": 1}, {"x": ",{[", "b": {"c": 1, "c": 2}}]', [[1, 'b', 'c']]],
  ['a name of every object', '{"__proto__": 1, "__proto__": 2}', [['__proto__']]],
  ['texts that are values', '{"a": "a", "b": ["a", "a"]}', []],
])('%s', (_, text, paths) => {
  JSON.parse(text)
  expect(repeatedNames(text)).toEqual(paths)
})

test('what JSON.stringify writes has none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(repeatedNames(JSON.stringify(value, undefined, 1))).toEqual([])
    }),
  )
})

test('deep text is no danger', () => {
  expect(repeatedNames(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual([])
})
