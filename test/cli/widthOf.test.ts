import stringWidth from 'string-width'
import {expect, test} from 'vitest'

import {widthOf} from '../../cli/format/table.ts'

test('every character is as wide as the library says', () => {
  for (let code = 0x20; code < 0x3000; code++) {
    const text = `a${String.fromCharCode(code)}`
    if (widthOf(text) !== stringWidth(text)) throw new Error(code.toString(16))
  }
  expect(widthOf('“Ação – Ñandú…” 注文')).toBe(stringWidth('“Ação – Ñandú…” 注文'))
})
