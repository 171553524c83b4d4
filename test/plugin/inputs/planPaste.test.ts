import {describe, expect, test} from 'vitest'

import {
  type PasteChoices,
  type PastePlan,
  planPaste,
} from '../../../plugin/inputs/knowledgeForceList/planPaste.ts'
import {
  parseTable,
  readPastedIssues,
  type StoredIssue,
} from '../../../plugin/inputs/knowledgeForceList/readIssues.ts'

const stored: readonly StoredIssue[] = [
  {id: '0201', key: 'a', title: 'Delivery time'},
  {id: '0202', key: 'b', title: 'Order not delivered'},
  {id: 'KF-7', key: 'c', title: ''},
]

const careful: PasteChoices = {includeHeading: false, mode: 'add', titles: 'stored'}

function plan(text: string, choices: Partial<PasteChoices> = {}, list = stored): PastePlan {
  return planPaste(readPastedIssues(parseTable(text).rows), list, {...careful, ...choices})
}

/** The new entries as `id title`. */
function added(text: string, choices?: Partial<PasteChoices>): string[] {
  return plan(text, choices).added.map(({id, title}) => `${id} ${title}`.trim())
}

describe('columns are read from', () => {
  test.each([
    ['tabs', '0301\tCold food\n0302\tWrong item', ['0301 Cold food', '0302 Wrong item']],
    [
      'tabs, Windows lines',
      '0301\tCold food\r\n0302\tWrong item\r\n',
      ['0301 Cold food', '0302 Wrong item'],
    ],
    ['semicolons', '0301;Cold food\n0302;Wrong item', ['0301 Cold food', '0302 Wrong item']],
    ['commas', '0301,Cold food\n0302,Wrong item', ['0301 Cold food', '0302 Wrong item']],
    [
      'semicolons beside commas',
      '0301;Cold, spilled\n0302;Wrong, missing',
      ['0301 Cold, spilled', '0302 Wrong, missing'],
    ],
    [
      'commas beside a semicolon',
      '0301,Cold; spilled\n0302,Wrong',
      ['0301 Cold; spilled', '0302 Wrong'],
    ],
    [
      'tabs beside commas and semicolons',
      '0301\tCold, spilled; late\n0302',
      ['0301 Cold, spilled; late', '0302'],
    ],
    [
      'semicolons where most titles are missing',
      '0301;Cold\n0302\n0303',
      ['0301 Cold', '0302', '0303'],
    ],
    [
      'quoted cells with line breaks',
      '0301\t"Cold\nfood"\n0302\tWrong',
      ['0301 Cold food', '0302 Wrong'],
    ],
    [
      'quoted cells with the delimiter',
      '"0301";"Cold; ""very"" late"\n0302;Wrong',
      ['0301 Cold; "very" late', '0302 Wrong'],
    ],
    ['a single column', '0301\n0302\n', ['0301', '0302']],
    ['a single cell', '0301', ['0301']],
    ['a text with a byte order mark', '\uFEFF0301;Cold', ['0301 Cold']],
  ])('%s', (_, text, expected) => {
    expect(added(text)).toEqual(expected)
  })

  test('lines whose quotation marks do not match, which hide no row', () => {
    const text = '0301\t"Late" order\n0302\tWrong\n0303\t12" pizza\n0304\t"Cold'
    expect(parseTable(text).unmatchedQuotes).toBe(true)
    expect(added(text)).toEqual(['0301 "Late" order', '0302 Wrong', '0303 12" pizza', '0304 "Cold'])
  })
})

describe('a row is named with its number', () => {
  test.each([
    [
      'an id without its title',
      '0301\tCold\n\tOrphan',
      [{code: 'id-missing', row: 2, title: 'Orphan'}],
    ],
    [
      'rows without text, which count but are not named',
      '\n\t\n \n0301\tCold\n\t\n\tOrphan',
      [{code: 'id-missing', row: 6, title: 'Orphan'}],
    ],
    [
      'a row after a cell of two lines',
      '0301\t"Cold\nfood"\n\tOrphan',
      [{code: 'id-missing', row: 2, title: 'Orphan'}],
    ],
    ['blanks around an id', ' 0301 \tCold', [{code: 'id-trimmed', id: '0301', row: 1}]],
    [
      'a blank that does not break around an id',
      '0301\u00A0\tCold',
      [{code: 'id-trimmed', id: '0301', row: 1}],
    ],
    [
      'a double within the paste',
      '0301\tCold\n0302\tWrong\n0301\tCold',
      [{code: 'double-in-paste', id: '0301', otherRow: 1, row: 3, title: undefined}],
    ],
    [
      'a double with another title',
      '0301\tCold\n0301\tHot',
      [{code: 'double-in-paste', id: '0301', otherRow: 1, row: 2, title: 'Hot'}],
    ],
    [
      'a double but for blanks',
      '0301\tCold\n0301 \tCold',
      [
        {code: 'id-trimmed', id: '0301', row: 2},
        {code: 'double-in-paste', id: '0301', otherRow: 1, row: 2, title: undefined},
      ],
    ],
    [
      'an entry of the list',
      '0201\tDelivery time\n0301\tCold',
      [{code: 'double-in-list', id: '0201', row: 1}],
    ],
    [
      'an id of the list without a title',
      '0201\t\n0301\tCold',
      [{code: 'double-in-list', id: '0201', row: 1}],
    ],
    [
      'a third column',
      '0301\tCold\tx\n0302\tWrong\t',
      [{code: 'extra-columns', id: '0301', row: 1}],
    ],
    [
      'an id that lost its zeros',
      '201\tDelivery time',
      [{code: 'looks-like-without-zeros', id: '201', other: '0201', row: 1}],
    ],
    [
      'an id that gained zeros',
      '000201\tDelivery time',
      [{code: 'looks-like-without-zeros', id: '000201', other: '0201', row: 1}],
    ],
    [
      'an id in another case',
      'kf-7\tOther',
      [{code: 'looks-like', id: 'kf-7', other: 'KF-7', row: 1}],
    ],
    [
      'ids that look alike within the paste',
      '0301\tCold\n301\tCold',
      [{code: 'looks-like-without-zeros', id: '301', other: '0301', row: 2}],
    ],
    [
      'a number with fewer digits than most ids',
      '212\tCold\n0213\tWrong',
      [{code: 'other-length', digits: 4, id: '212', row: 1}],
    ],
    ['no number among ids of digits', 'KF-212\tCold', []],
  ])('%s', (_, text, notices) => {
    expect(plan(text).notices).toEqual(notices)
  })
})

test.each([
  ['zeros in front', '0201', '0301'],
  ['zeros only', '0', '000'],
  ['a number that a computer would round', '00000000000000000001', '12345678901234567890'],
  ['an exponent', '1E5', '0x10'],
])('ids stay text: %s', (_, one, other) => {
  expect(plan(`${one}\tA\n${other}\tB`, {}, []).result.map(({id}) => id)).toEqual([one, other])
})

describe('a first row', () => {
  test.each([
    ['without a digit, above ids with digits', 'ID;Title\n0301;Cold', 'ID'],
    ['in Portuguese', 'Código\tTítulo\n0301\tCold', 'Código'],
    ['on its own', 'Id;Title', 'Id'],
    ['below an empty row', '\nId\tTitle\n0301\tCold', 'Id'],
    ['with a digit', '0300;Title\n0301;Cold', undefined],
    ['with a digit in its title', 'ABC;Late by 24 h\n0301;Cold', undefined],
    ['without a digit, where no id has one', 'ABC;Late\nDEF;Cold', undefined],
    ['without an id', ';Title\n0301;Cold', undefined],
  ])('%s', (_, text, heading) => {
    expect(plan(text).heading?.id).toBe(heading)
  })

  test('that looks like a heading is taken when the editor says so', () => {
    expect(added('Id;Title\n0301;Cold')).toEqual(['0301 Cold'])
    expect(added('Id;Title\n0301;Cold', {includeHeading: true})).toEqual(['Id Title', '0301 Cold'])
  })
})

describe('an id of the list that comes with another title', () => {
  const text = '0201\tDelivery takes long\n0301\tCold'

  test('is named, and keeps its title', () => {
    const {conflicts, result} = plan(text)
    expect(conflicts).toEqual([
      {id: '0201', key: 'a', pasted: 'Delivery takes long', row: 1, stored: 'Delivery time'},
    ])
    expect(result).toEqual([...stored, {id: '0301', key: undefined, title: 'Cold'}])
  })

  test.each(['add', 'replace'] as const)('takes the pasted title when chosen: %s', (mode) => {
    expect(plan(text, {mode, titles: 'pasted'}).result).toContainEqual({
      id: '0201',
      key: 'a',
      title: 'Delivery takes long',
    })
  })
})

describe('replacing', () => {
  test('keeps entries that come again, in the pasted order, and names those that go', () => {
    const {removed, removedIds, result} = plan('0301\tCold\n0202\tOrder not delivered', {
      mode: 'replace',
    })
    expect(result).toEqual([{id: '0301', key: undefined, title: 'Cold'}, stored[1]])
    expect(removed).toEqual([stored[0], stored[2]])
    expect(removedIds).toEqual(['0201', 'KF-7'])
  })

  test('warns of an id that loses its zeros together with the entry', () => {
    expect(plan('201\tDelivery time', {mode: 'replace'}).notices).toEqual([
      {code: 'looks-like-without-zeros', id: '201', other: '0201', row: 1},
    ])
  })

  test('removes a second entry of an id without losing the id', () => {
    const double = [...stored, {id: '0201', key: 'd', title: 'Again'}]
    const {removed, removedIds} = plan('0201\n0202\nKF-7', {mode: 'replace'}, double)
    expect(removed.map(({key}) => key)).toEqual(['d'])
    expect(removedIds).toEqual([])
  })
})

describe('changes', () => {
  test.each<[string, string, Partial<PasteChoices>, boolean]>([
    ['a new entry', '0301\tCold', {}, true],
    ['nothing', '', {}, false],
    ['only doubles', '0201\tDelivery time', {}, false],
    ['another title that is not taken', '0201\tOther', {}, false],
    ['another title that is taken', '0201\tOther', {titles: 'pasted'}, true],
    ['a list that is replaced by nothing', '', {mode: 'replace'}, false],
    ['a list that is replaced by rows without ids', '\tOrphan', {mode: 'replace'}, false],
    ['a list that is replaced by itself', '0201\n0202\nKF-7', {mode: 'replace'}, false],
    ['a list that is replaced in another order', '0202\n0201\nKF-7', {mode: 'replace'}, true],
    ['a list that is replaced by a part of it', '0201', {mode: 'replace'}, true],
  ])('%s', (_, text, choices, changes) => {
    expect(plan(text, choices).changes).toBe(changes)
  })
})

test('no row of thousands is lost', () => {
  const rows = Array.from({length: 5_000}, (_, row) => `0${row}\tTitle ${row}`)
  expect(plan(rows.join('\n'), {}, []).added).toHaveLength(5_000)
})
