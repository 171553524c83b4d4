import {expect, test} from 'vitest'

import {decideAfterCheck} from '../../../plugin/publish/review.ts'
import {impactOf} from '../../../plugin/publish/routingImpact.ts'
import {draft, group, settings, type StoredDocument, subcategory} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'

const languages = [{id: 'en', title: 'English'}]

/** What publishing a draft of a sub-category would change beside other documents. */
function impactBeside(others: readonly StoredDocument[], edited: StoredDocument) {
  const documents = [...others, edited].map(stored)
  const byId = new Map(documents.map((document) => [document._id, document]))
  return impactOf(byId, {document: stored(edited), kind: 'publish'}, {languages})
}

const listed = [settings(60, ['0201']), subcategory('a', {knowledgeForceIssueId: '0201'})]
const offered = draft(
  subcategory('a', {knowledgeForceIssueId: '0201', submitToExternalPartners: false}),
)
const inStore = group('g', 'STORE', ['a'])
const shown = impactBeside([...listed, inStore], offered)

test('what was seen goes ahead', () => {
  expect(decideAfterCheck('confirm', shown, shown)).toEqual({kind: 'proceed'})
})

test('what reads differently by now is shown first', () => {
  const now = impactBeside([...listed, group('g', 'GENERAL', ['a'])], offered)
  expect(decideAfterCheck('confirm', shown, now)).toEqual({
    changedMeanwhile: true,
    impact: now,
    kind: 'show',
  })
})

test('an error never goes ahead, however often it is confirmed', () => {
  const wrong = impactBeside([...listed.slice(1), settings(60, ['0300']), inStore], offered)
  expect(wrong.own.findings).toMatchObject([
    {code: 'knowledge-force-id-not-in-list', severity: 'error'},
  ])
  expect(decideAfterCheck('open', undefined, wrong)).toMatchObject({kind: 'show'})
  expect(decideAfterCheck('confirm', shown, wrong)).toMatchObject({kind: 'show'})
  expect(decideAfterCheck('confirm', wrong, wrong)).toMatchObject({kind: 'show'})
})

test('looking again only shows', () => {
  expect(decideAfterCheck('retry', shown, shown)).toMatchObject({kind: 'show'})
})
