import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'

import {isBlank, withoutBlankEnds, withoutStrayBlanks} from '../../engine/blankText.ts'
import {isSeen} from './slowReading.ts'

/** Characters that show nothing, and a few between which they may stand. */
const character = fc.constantFrom(
  ...Array.from(
    ' \t\n\r\u0000\u007f\u0085\u00a0\u00ad\u034f\u061c\u115f\u180e\u2003\u200b\u200c\u200d\u200e\u2028\u2060\u2800\u3000\u3164\ufe0f\ufeff\uffa0',
  ),
  '\u{e0001}',
  '\u{e0067}',
  '\u{e0100}',
  'a',
  'é',
  '\u2764',
  '\u{1f468}',
  '\ud800',
)
const text = fc.array(character, {maxLength: 12}).map((characters) => characters.join(''))

const stray = /[\p{Cc}\u00AD\u200B\u2060\uFEFF]/u

test('the ends of a text are taken away up to the first and the last character that is seen', () => {
  fc.assert(
    fc.property(text, (given) => {
      const characters = Array.from(given)
      const seen = characters.flatMap((each, index) => (isSeen(each) ? [index] : []))
      const [first] = seen
      const last = seen.at(-1) ?? 0
      const behind = characters.slice(last + 1)
      // What chooses the look of a character belongs to it.
      const looks = behind.findIndex(
        (each) => !/[\u{FE00}-\u{FE0F}\u{E0020}-\u{E007F}]/u.test(each),
      )
      const end = last + 1 + (looks === -1 ? behind.length : looks)
      const expected = first === undefined ? '' : characters.slice(first, end).join('')
      expect(withoutBlankEnds(given)).toBe(expected)
      expect(isBlank(given)).toBe(!isSeen(given))
    }),
    {numRuns: 5000},
  )
})

test('a long run of blanks is looked at once', () => {
  const run = ' \u200b'.repeat(200_000)
  expect(withoutBlankEnds(`a${run}b${run}`)).toHaveLength(run.length + 2)
  expect(withoutStrayBlanks(`a${run}b${run}`)).toBe('a b')
})

describe('a name without stray blanks', () => {
  test.each([
    ['blanks at its ends', '\u200b A\u00a0', 'A'],
    ['a tab between words', 'Home\tDelivery', 'Home Delivery'],
    ['line breaks with blanks around them', 'Home \r\n\u00a0 Delivery', 'Home Delivery'],
    ['a line break without any', 'Home\u0085Delivery', 'Home Delivery'],
    ['what separates nothing', 'De\u00adliv\u200bery\u0000', 'Delivery'],
    ['what separates nothing, beside a blank', 'Home \u200bDelivery', 'Home Delivery'],
    ['nothing but blanks', ' \u200b', ''],
    ['a blank behind an emoji, whose look stays', 'Menu \u2764\uFE0F\u200b', 'Menu \u2764\uFE0F'],
  ])('loses %s', (_, given, expected) => {
    expect(withoutStrayBlanks(given)).toBe(expected)
  })

  test.each([
    ['blanks that separate words', 'Home  Delivery\u00a0\u2003now'],
    ['joiners', '\u{1f468}\u200d\u{1f373} \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['variation selectors', '\u2764\ufe0f Menu'],
  ])('keeps %s', (_, given) => {
    expect(withoutStrayBlanks(given)).toBe(given)
  })

  test('has nothing more to lose, and loses nothing that is seen', () => {
    fc.assert(
      fc.property(text, (given) => {
        const clean = withoutStrayBlanks(given)
        expect(withoutStrayBlanks(clean)).toBe(clean)
        expect(withoutBlankEnds(clean)).toBe(clean)
        expect(stray.test(clean)).toBe(false)
        expect(seenIn(clean)).toEqual(seenIn(given))
      }),
      {numRuns: 5000},
    )
  })
})

function seenIn(text: string): readonly string[] {
  return Array.from(text).filter(isSeen)
}
