import {expect, test} from 'vitest'

import {keptSaid, saidByCategory, type TicketSaid} from '../../tickets/receipt.ts'
import {market} from './market.ts'

const late = {subcategoryId: 'late', submittedAt: 0}
const home = {...late, categoryGroupId: 'home'}

test.each<readonly [string, object, unknown, TicketSaid]>([
  ['the name of its group', home, 'Home Delivery', {by: 'text', category: 'Home Delivery'}],
  [
    'its name in another form of Unicode',
    home,
    'Entrega ao domicílio '.normalize('NFD'),
    {by: 'text', category: 'Entrega ao domicílio '},
  ],
  [
    'a name that several groups share',
    {...late, subcategoryId: 'lost'},
    'Outro',
    {by: 'text', category: 'Outro'},
  ],
  ['the name of another group', late, 'Otro', {by: 'text', category: 'Otro'}],
  ['a name that no group has', late, 'Maria Zq7', {by: 'other-text'}],
  ['the name with another case', late, 'home delivery', {by: 'other-text'}],
  ['blanks', late, ' \u200B', {by: 'nothing'}],
  ['an empty text', late, '', {by: 'nothing'}],
  ['nothing', late, undefined, {by: 'nothing'}],
  ['something else', late, {name: 'Maria Zq7'}, {by: 'nothing'}],
])('by a category: %s', (_, ticket, category, expected) => {
  expect(keptSaid(market, ticket, saidByCategory(category))).toEqual(expected)
})

const text = (category: string): TicketSaid => ({by: 'text', category})

test.each<readonly [string, object, unknown, TicketSaid]>([
  ['a group and nothing said of it', home, undefined, {by: 'id'}],
  ['no group and nothing said of it', late, undefined, {by: 'nothing'}],
  ['the text that gives the group', home, text('Home Delivery'), text('Home Delivery')],
  ['a text that gives another group', home, text('Other'), {by: 'id'}],
  ['a text that gives no group', home, text('Maria Zq7'), {by: 'id'}],
  ['a blank text', home, text(' '), {by: 'id'}],
  ['a text that gives a group, and none', late, text('Home Delivery'), {by: 'other-text'}],
  ['another text', late, {by: 'other-text'}, {by: 'other-text'}],
  ['an id', home, {by: 'id'}, {by: 'id'}],
  ['an id, and no group', late, {by: 'id'}, {by: 'nothing'}],
  ['nothing, and a group', home, {by: 'nothing'}, {by: 'id'}],
  ['no text in its place', home, {by: 'text', category: 5}, {by: 'id'}],
  ['something else', late, 'Maria Zq7', {by: 'nothing'}],
])('by a hook: %s', (_, ticket, said, expected) => {
  expect(keptSaid(market, ticket, said)).toEqual(expected)
})
