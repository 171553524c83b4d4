import {describe, expect, test} from 'vitest'

import {nothingTaken, takeText, type TakenText} from '../../../plugin/preview/paste/takeText.ts'
import {market} from '../../tickets/market.ts'

function take(text: string, before: TakenText = nothingTaken): TakenText {
  return takeText(text, before, market)
}

const pasted =
  '{"type": "STORE", "email": "guest@example.com", "subcategoryId": "late", "orderId": "o-1"}'

describe('the text of the dialog', () => {
  test('is replaced by what routing reads, and the names of the rest, as soon as it can be read', () => {
    expect(take(pasted)).toEqual({
      text: '{\n  "subcategoryId": "late",\n  "type": "STORE",\n  "order": {}\n}',
      personal: ['email', 'orderId'],
      ignored: [],
      order: {id: 'o-1'},
      times: 1,
    })
  })

  test('keeps the id of an order beside it, until the text becomes another', () => {
    const taken = take(pasted)
    expect(taken.text).not.toContain('o-1')
    expect(take(`${taken.text} `, taken).order).toBeUndefined()
    expect(take('', taken).order).toBeUndefined()
    expect(take(pasted.replace('"o-1"', '17'), taken).order).toEqual({id: '17'})
    expect(take(pasted.replace('"o-1"', '""')).order).toBeUndefined()
  })

  test('stays while it cannot be read, so that it can be corrected', () => {
    const broken = pasted.slice(0, -1)
    const before = take(broken)
    expect(before).toEqual({text: broken, personal: [], ignored: [], times: 0})
    expect(take(`${broken}}`, before)).toMatchObject({personal: ['email', 'orderId'], times: 1})
  })

  test('stays as it is typed where it holds nothing else', () => {
    const taken = take(pasted)
    const text = taken.text.replace('{}', '{"placedAt": "2023-05-23T14:34:56+02:00"}')
    expect(take(text, taken)).toEqual({text, personal: [], ignored: [], times: 1})
  })

  test('is put in lines when it was pasted into nothing', () => {
    expect(take('{"subcategoryId":"late"}').text).toBe('{\n  "subcategoryId": "late"\n}')
  })

  test('is forgotten each time that something is taken out of it', () => {
    expect(take(pasted, take(pasted)).times).toBe(2)
  })

  test('holds nothing of a field that is written twice', () => {
    const twice = '{"subcategoryId": "late", "email": "guest@example.com", "email": ""}'
    expect(take(twice).text).not.toContain('guest')
    expect(take(twice).repeated).toEqual(['email'])
  })
})
