import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findJsonMistake} from '../../tickets/parseJson.ts'
import {anyText} from './outside.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('the first mistake is found where it stands', () => {
  // The mark stands where the mistake is expected.
  test.each([
    ['a comma before a bracket', '{"a": 1,¦}', 'json-comma-extra'],
    ['a comma before a bracket in the next line', '{"a": 1,\n¦}', 'json-comma-extra'],
    ['a comma before a bracket of a list', '[1,¦]', 'json-comma-extra'],
    ['two commas', '[1,¦,2]', 'json-comma-extra'],
    ['a comma at the beginning', '{¦,"a": 1}', 'json-comma-extra'],
    ['a forgotten comma between fields', '{"a": 1\n ¦"b": 2}', 'json-comma-missing'],
    ['a forgotten comma between items', '[1 ¦2]', 'json-comma-missing'],
    ['a forgotten comma between objects', '[{} ¦{}]', 'json-comma-missing'],
    ['a forgotten colon', '{"a" ¦1}', 'json-colon-missing'],
    ['a name alone', '{"a"¦}', 'json-colon-missing'],
    ['a name without quotes', '{¦a: 1}', 'json-quotes'],
    ['a name in single quotes', "{¦'a': 1}", 'json-quotes'],
    ['a name in curly quotes', '{¦“a”: 1}', 'json-quotes'],
    ['a number as a name', '{¦1: 1}', 'json-quotes'],
    ['a text without quotes', '{"a": ¦abc}', 'json-quotes'],
    ['a text in single quotes', `{"a": ¦'b'}`, 'json-quotes'],
    ['a word of another language', '{"a": ¦None}', 'json-word'],
    ['a number that is none', '{"a": ¦NaN}', 'json-word'],
    ['a number without an end', '[1, ¦-Infinity]', 'json-word'],
    ['a word in upper case', '{"a": ¦TRUE}', 'json-word'],
    ['a quotation mark within a text', '{"a": "say "¦hi" now"}', 'json-comma-missing'],
    ['a word that begins like one of JSON', '{"a": ¦nullish}', 'json-quotes'],
    ['a text that is not closed on its line', '{"a": ¦"b\n}', 'json-text-open'],
    ['a text that is never closed', '{"a": ¦"b}', 'json-text-open'],
    ['a tab in a text', '{"a": "b¦\tc"}', 'json-unexpected'],
    ['an escape that JSON does not have', String.raw`{"a": "b¦\c"}`, 'json-unexpected'],
    ['a number with a leading zero', '{"a": ¦0201}', 'json-number'],
    ['a date without quotes', '{"a": ¦2023-05-23}', 'json-number'],
    ['a number with a unit', '{"a": ¦60min}', 'json-number'],
    ['half a number', '{"a": ¦.5}', 'json-number'],
    ['a number that ends in a point', '{"a": ¦1.}', 'json-number'],
    ['a number with a plus', '{"a": ¦+1}', 'json-number'],
    ['the wrong bracket', '{"a": [1¦}', 'json-unexpected'],
    ['a value that is left out', '{"a": ¦}', 'json-value-missing'],
    ['a value that is left out before another', '{"a": ¦, "b": 1}', 'json-value-missing'],
    ['a blank that JSON does not know', '{¦\u00A0"a": 1}', 'json-unexpected'],
    ['a comment', '{"a": 1 ¦// one\n}', 'json-comment'],
    ['a comment of several lines', '{¦/* one\n */"a": 1}', 'json-comment'],
    ['a bracket too many', '{"a": 1}¦}', 'json-unexpected'],
    ['the end is missing', '{"a": [1, 2]¦', 'json-ends-early'],
    ['the value is missing', '{"a": ¦', 'json-ends-early'],
    ['nothing', ' \n¦', 'json-ends-early'],
    ['a second ticket', '{"a": 1}\n¦{"a": 2}', 'json-after-end'],
    ['a comma at the end', '{"a": 1}¦,', 'json-comma-extra'],
    ['a sentence', '¦The guest says: "cold"', 'not-json'],
    ['markup', '¦<ticket/>', 'not-json'],
    ['fields without brackets', '"a"¦: 1', 'json-after-end'],
  ])('%s: %s', (_, marked, code) => {
    const text = marked.replace('¦', '')
    expect(isJson(text)).toBe(false)
    expect(findJsonMistake(text)).toEqual({code, at: marked.indexOf('¦')})
  })
})

/** Text that is nearly JSON: JSON with a few places changed. */
const nearlyJson = fc
  .tuple(
    fc.json(),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({max: 2}),
        fc.constantFrom(
          '',
          ',',
          '"',
          '}',
          ']',
          '{',
          '[',
          ':',
          '\\',
          '\n',
          '0',
          '-',
          '.',
          'e',
          't',
          ' ',
        ),
      ),
      {maxLength: 3},
    ),
    fc.boolean(),
  )
  .map(([text, changes, spaced]) => {
    let changed = spaced ? JSON.stringify(JSON.parse(text), undefined, 2) : text
    for (const [place, length, inserted] of changes) {
      const at = place % (changed.length + 1)
      changed = changed.slice(0, at) + inserted + changed.slice(at + length)
    }
    return changed
  })

describe('whatever the text is', () => {
  test('there is a mistake exactly when JSON.parse refuses it, and it lies within', () => {
    const seen = {accepted: 0, refused: 0}
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string(), anyText), (text) => {
        const error = findJsonMistake(text)
        expect(error === undefined).toBe(isJson(text))
        expect(error?.at ?? 0).toBeLessThanOrEqual(text.length)
        seen[error ? 'refused' : 'accepted']++
      }),
      {numRuns: 2000},
    )
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(200)
  })

  test('what stands before the mistake could be continued to JSON', () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const error = findJsonMistake(text)
        if (!error) return
        // Cut there, nothing but the end may be wrong, or a text that is open, a number or word that is cut.
        const {code} = findJsonMistake(text.slice(0, error.at)) ?? {code: 'json-after-end'}
        expect(code).toMatch(/^json-(?:ends-early|after-end|text-open)$/u)
      }),
      {numRuns: 2000},
    )
  })

  test.each([
    ['deep', '['.repeat(200_000)],
    ['long', `{"a": "${'\\n'.repeat(1_000_000)}`],
  ])('%s text is no danger', (_, text) => {
    expect(findJsonMistake(text)?.code).toMatch(/^json-/u)
    expect(findJsonMistake(`${text}\u0000`)?.code).toMatch(/^json-/u)
  })
})
