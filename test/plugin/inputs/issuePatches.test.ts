import {describe, expect, test} from 'vitest'

import {changeIssues, isSameList} from '../../../plugin/inputs/knowledgeForceList/issuePatches.ts'
import {type PasteChoices, planPaste} from '../../../plugin/inputs/knowledgeForceList/planPaste.ts'
import {
  readPastedIssues,
  readStoredIssues,
} from '../../../plugin/inputs/knowledgeForceList/readIssues.ts'

const value = [
  {_key: 'a', _type: 'knowledgeForceIssue', id: '0201', title: 'Delivery time'},
  {_key: 'b', _type: 'knowledgeForceIssue', id: '0202', note: 'of the host'},
]

function change(rows: readonly (readonly string[])[], choices: Partial<PasteChoices> = {}) {
  const keys = ['a', 'k1', 'k1', 'k2']
  const plan = planPaste(readPastedIssues(rows), readStoredIssues(value), {
    includeHeading: false,
    mode: 'add',
    titles: 'pasted',
    ...choices,
  })
  return changeIssues(plan, value, () => keys.shift() ?? 'more')
}

test('adding appends entries with keys of their own, and leaves the others to whoever edits them', () => {
  const {patches, result} = change([
    ['0301', 'Cold'],
    ['0302', ''],
  ])
  const added = [
    {_key: 'k1', _type: 'knowledgeForceIssue', id: '0301', title: 'Cold'},
    {_key: 'k2', _type: 'knowledgeForceIssue', id: '0302'},
  ]
  expect(patches.map(({type}) => type)).toEqual(['setIfMissing', 'insert'])
  expect(patches[1]).toMatchObject({items: added, path: [-1], position: 'after'})
  expect(result).toEqual([...value, ...added])
})

test('a title that is taken changes nothing but the title', () => {
  const {patches, result} = change([['0202', 'Not delivered']])
  expect(patches).toMatchObject([
    {path: [{_key: 'b'}, 'title'], type: 'set', value: 'Not delivered'},
  ])
  expect(result).toEqual([value[0], {...value[1], title: 'Not delivered'}])
})

test('replacing sets the whole list, in which entries that stay keep their keys and all they hold', () => {
  const {patches, result} = change([['0301', 'Cold'], ['0202']], {mode: 'replace'})
  expect(patches).toMatchObject([{path: [], type: 'set', value: result}])
  expect(result).toEqual([
    {_key: 'k1', _type: 'knowledgeForceIssue', id: '0301', title: 'Cold'},
    value[1],
  ])
})

describe('lists are the same', () => {
  test.each([
    ['in whatever order their fields are', [{_key: 'a', id: '1'}], [{id: '1', _key: 'a'}], true],
    ['when there is none and an empty one', undefined, [], true],
    ['not with another title', [{_key: 'a', title: 'A'}], [{_key: 'a', title: 'B'}], false],
    ['not in another order', [{_key: 'a'}, {_key: 'b'}], [{_key: 'b'}, {_key: 'a'}], false],
  ])('%s', (_, one, other, same) => {
    expect(isSameList(one, other)).toBe(same)
  })
})
