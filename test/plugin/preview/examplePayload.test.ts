import {describe, expect, test} from 'vitest'

import {type Ticket} from '../../../engine/index.ts'
import {exampleFields, payloadLines} from '../../../plugin/preview/examplePayload.ts'
import {group, read, settings, subcategory} from '../../engine/documents.ts'

const market = read([
  subcategory('a', {name: {_type: 'localeString', en: 'Delivery Time', pt: 'Tempo de entrega'}}),
  subcategory('unnamed', {name: {_type: 'localeString', es: ' ', pt: ''}}),
  {
    ...group('g', 'STORE', ['a', 'unnamed']),
    name: {_type: 'localeString', en: 'Home Delivery', pt: 'Entrega ao domicílio '},
  },
  settings(60),
])
const portuguese = {id: 'pt', title: 'Português'}
const spanish = {id: 'es', title: 'Español'}
const english = {id: 'en', title: 'English'}
const ticket: Ticket = {
  categoryGroupId: 'g',
  order: {placedAt: 0},
  subcategoryId: 'a',
  submittedAt: Date.parse('2023-05-23T12:34:56.789Z'),
}

describe('the fields of an example event', () => {
  test('hold the names as they are stored, blanks and all, in the first language of the market', () => {
    expect(exampleFields(ticket, 'guest', market, [portuguese, english])).toMatchObject({
      category: 'Entrega ao domicílio ',
      subcategory: 'Tempo de entrega',
      subcategoryId: 'a',
    })
    expect(exampleFields(ticket, 'guest', market, [spanish, english, portuguese])).toMatchObject({
      category: 'Home Delivery',
      subcategory: 'Delivery Time',
    })
  })

  test('leave out a group that the ticket does not name, and names that there are not', () => {
    const {categoryGroupId: _, ...withoutGroup} = ticket
    expect(exampleFields(withoutGroup, 'guest', market, [portuguese])).not.toHaveProperty(
      'category',
    )
    const unknownGroup = {...ticket, categoryGroupId: 'gone'}
    expect(exampleFields(unknownGroup, 'guest', market, [portuguese])).not.toHaveProperty(
      'category',
    )
    const unnamed = {...ticket, subcategoryId: 'unnamed'}
    expect(exampleFields(unnamed, 'guest', market, [portuguese])).not.toHaveProperty('subcategory')
  })

  test('tell when the ticket was submitted as an HTTP-date, unless that is unknown', () => {
    const {created} = exampleFields(ticket, 'guest', market, [portuguese])
    expect(created).toBe('Tue, 23 May 2023 12:34:56 GMT')
    for (const submittedAt of [Number.NaN, Number.POSITIVE_INFINITY, 1e300]) {
      expect(
        exampleFields({...ticket, submittedAt}, 'guest', market, [portuguese]),
      ).not.toHaveProperty('created')
    }
  })

  test('come from who opened the ticket', () => {
    expect(exampleFields(ticket, 'guest', market, [portuguese]).source).toBe('app')
    expect(exampleFields(ticket, 'partner', market, [portuguese]).source).toBe('uber')
  })

  test('name an order only when there is one', () => {
    expect(exampleFields(ticket, 'guest', market, [portuguese])).toHaveProperty('orderId')
    expect(
      exampleFields({...ticket, order: null}, 'guest', market, [portuguese]),
    ).not.toHaveProperty('orderId')
  })
})

describe('the lines of a payload', () => {
  const payload = {
    type: 'STORE',
    category: 'Line\nbreak, "quoted": 1',
    subcategoryId: 'a',
    escalated: false,
  } as const

  test('are its JSON', () => {
    const json = payloadLines(payload)
      .map(({text}) => text)
      .join('\n')
    expect(JSON.parse(json)).toEqual(payload)
  })

  test('mark exactly the keys that are not publicly documented', () => {
    const marked = payloadLines(payload).filter(({isUndocumented}) => isUndocumented)
    expect(marked.map(({text}) => text.trim())).toEqual([
      '"type": "STORE",',
      '"subcategoryId": "a",',
    ])
  })
})
