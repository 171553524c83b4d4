import * as fc from 'fast-check'
import {expect, test} from 'vitest'

import {type JsonText, readJsonTexts} from '../../cli/route/readJsonTexts.ts'
import {readLines} from '../../cli/source/lines.ts'

async function textsOf(text: string): Promise<readonly JsonText[]> {
  const texts: JsonText[] = []
  async function* chunks() {
    yield Buffer.from(text)
  }
  for await (const read of readJsonTexts(readLines(chunks(), 'x'))) texts.push(read)
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

test('a mistake stands where an editor finds it', async () => {
  const [text] = await textsOf('\n\n{\n\n  "a": 1\n  "b": 2\n}\n')
  expect(text).toEqual({
    line: 3,
    problems: [{code: 'json-comma-missing', params: {column: 3, line: 6}, path: []}],
  })
})
