import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {type JsonText, readJsonTexts, readTicketLines} from '../../cli/route/readJsonTexts.ts'

async function textsOf(text: string): Promise<readonly JsonText[]> {
  const texts: JsonText[] = []
  async function* chunks() {
    yield Buffer.from(text)
  }
  for await (const read of readJsonTexts(readTicketLines(chunks()))) texts.push(read)
  return texts
}

/** What was read: a value, or nothing. */
function valuesOf(texts: readonly JsonText[]): readonly unknown[] {
  return texts.map((text) => ('value' in text ? text.value : 'unreadable'))
}

const anyObject = fc.dictionary(fc.string(), fc.jsonValue({maxDepth: 2}), {maxKeys: 3})

test('objects are read however they are laid out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyObject, fc.constantFrom(0, 1, 2))), async (objects) => {
      const written = objects.map(([object, indent]) => JSON.stringify(object, undefined, indent))
      const expected = objects.map(([object]): unknown => JSON.parse(JSON.stringify(object)))
      expect(valuesOf(await textsOf(written.join('\n')))).toEqual(expected)
      expect(valuesOf(await textsOf(written.join('\r\n\r\n')))).toEqual(expected)
    }),
  )
})

test('a line with a mistake costs no other line', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(anyObject, fc.constantFrom('{"a":', '{"a" 1}', '{', 'x', '{"a": {}', '}'))),
      async (parts) => {
        const text = parts
          .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
          .join('\n')
        const read = valuesOf(await textsOf(text)).filter((value) => value !== 'unreadable')
        const whole = parts.filter((part) => typeof part !== 'string')
        for (const object of whole) expect(read).toContainEqual(JSON.parse(JSON.stringify(object)))
      },
    ),
  )
})

/** Layouts of a list that goes over several lines. */
const layouts: readonly ((values: readonly unknown[]) => string)[] = [
  (values) => JSON.stringify(values, undefined, 2),
  (values) => JSON.stringify(values, undefined, '\t').replaceAll('\n', '\r\n'),
  (values) => JSON.stringify(values, undefined, 1).replaceAll(/^ +/gmu, ''),
  (values) => `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`,
  (values) => `[${values.map((value) => JSON.stringify(value)).join('\n,')}]\n`,
]

test('a list that goes over several lines is read item by item, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue({maxDepth: 3}), {minLength: 2}),
      fc.constantFrom(...layouts),
      async (values, layout) => {
        const texts = await textsOf(layout(values))
        expect(valuesOf(texts)).toEqual(values.map((value) => JSON.parse(JSON.stringify(value))))
        expect(texts.map(({item}) => item)).toEqual(values.map((_, index) => index + 1))
      },
    ),
  )
})

test.each([
  ['one', '[\n{"a": 1}\n]\n', [{line: 2, value: {a: 1}}]],
  ['none', '[\n]\n', [{line: 1, value: []}]],
])('a list of %s over several lines is as one on a line', async (_, text, expected) => {
  expect(await textsOf(text)).toMatchObject(expected)
})

test('what is read is exactly what JSON.parse reads', async () => {
  const text = String.raw`[
    {"__proto__": {"subcategoryId": "late"}},
    {"a": "\ud800", "b": "\ud83d\ude00 ✓", "c": 1e999, "d": -0}
  ]`
  const expected: unknown = JSON.parse(text)
  const read = valuesOf(await textsOf(text))
  expect(read).toEqual(expected)
  expect(JSON.stringify(read)).toBe(JSON.stringify(expected))
})

/** A list with an item on each of some lines. */
function listOf(lines: readonly string[]): string {
  return `[\n${lines.join('\n')}\n]\n`
}

describe('in a list over several lines', () => {
  test.each<[string, readonly string[], readonly unknown[], readonly unknown[]]>([
    [
      'a value that is none',
      ['  {"a": 1},', '  {"a": NaN},', '  {"a": 3}'],
      [{a: 1}, 'unreadable', {a: 3}],
      [['json-word', 3, 9]],
    ],
    [
      'a comma before the end',
      ['  {"a": 1},', '  {"a": 2},'],
      [{a: 1}, {a: 2}, 'unreadable'],
      [['json-comma-extra', 4, 1]],
    ],
    [
      'two commas',
      ['  {"a": 1},,', '  {"a": 2}'],
      [{a: 1}, 'unreadable', {a: 2}],
      [['json-comma-extra', 2, 12]],
    ],
    [
      'a forgotten comma',
      ['  {"a": 1}', '  {"a": 2}'],
      [{a: 1}, 'unreadable', {a: 2}],
      [['json-comma-missing', 3, 3]],
    ],
    [
      'a text that is not closed',
      ['  {', '    "a": "x', '  },', '  {"a": 2}'],
      ['unreadable', {a: 2}],
      [['json-text-open', 3, 10]],
    ],
    [
      'an inner bracket that is not closed',
      ['  {"a": [1},', '  {"a": 2}'],
      ['unreadable', {a: 2}],
      [['json-unexpected', 2, 11]],
    ],
    [
      'an item that is not closed',
      ['  {', '    "a": 1,', '  {', '    "a": 2', '  }'],
      ['unreadable', {a: 2}],
      [['json-ends-early', 3, 12]],
    ],
    ['words', ['  oops, {"a": 1}'], ['unreadable', {a: 1}], [['not-json', 2, 3]]],
  ])('%s costs no other item', async (_, lines, values, mistakes) => {
    const texts = await textsOf(listOf(lines))
    expect(valuesOf(texts)).toEqual(values)
    const told = texts.flatMap((text) => ('problems' in text ? text.problems : []))
    expect(told.map(({code, params}) => [code, params['line'], params['column']])).toEqual(mistakes)
  })

  test('a list that has no end is told, after what it holds', async () => {
    const texts = await textsOf('[\n{"a": 1},\n{"a": 2}\n')
    expect(valuesOf(texts)).toEqual([{a: 1}, {a: 2}, 'unreadable'])
    expect(texts.at(-1)).toMatchObject({problems: [{code: 'json-ends-early', params: {line: 3}}]})
  })
})

test('lines behind a list that has lost its end are read', async () => {
  const text = '[{"a": 1\n{"b": 2}\n{"c": 3}\n'
  expect(valuesOf(await textsOf(text))).toEqual(expect.arrayContaining([{b: 2}, {c: 3}]))
})

test('pretty values behind one that has lost its end are read', async () => {
  const text = '{\n  "a": 1,\n{\n  "a": 2\n}\n{\n  "a": 3\n}\n'
  expect(valuesOf(await textsOf(text))).toEqual(['unreadable', {a: 2}, {a: 3}])
})

test('a value is told that is longer than any ticket, and costs no other', async () => {
  const long = `{\n${`"a": "${'x'.repeat(200)}",\n`.repeat(6000)}"b": 1\n}`
  const texts = await textsOf(`{"a": 1}\n${long}\n{"a": 2}\n`)
  expect(valuesOf(texts)).toEqual([{a: 1}, 'unreadable', {a: 2}])
  expect(texts[1]).toMatchObject({line: 2, problems: [{code: 'ticket-too-long'}]})
})

test('a list on one line may be longer than anything that is kept', async () => {
  const count = 26_000
  const list = JSON.stringify(Array.from({length: count}, (_, a) => ({a, text: 'é'.repeat(20)})))
  expect(list.length).toBeGreaterThan(1024 * 1024)
  async function* chunks() {
    const bytes = Buffer.from(list)
    for (let at = 0; at < bytes.length; at += 65_535) yield bytes.subarray(at, at + 65_535)
  }
  const items: string[] = []
  for await (const text of readJsonTexts(readTicketLines(chunks()))) {
    items.push(JSON.stringify('value' in text ? text.value : text))
  }
  expect(items).toHaveLength(count)
  expect(`[${items.join(',')}]` === list).toBe(true)
})

test('a mistake stands where an editor finds it', async () => {
  const [text] = await textsOf('\n\n{\n\n  "a": 1\n  "b": 2\n}\n')
  expect(text).toEqual({
    line: 3,
    problems: [{code: 'json-comma-missing', params: {column: 3, line: 6}, path: []}],
  })
})
