import {screen, within} from '@testing-library/dom'
import {expect, test} from 'vitest'

import {isOwnMarker, PublishTogether} from '../../../plugin/publish/PublishTogether.tsx'
import {draft, group, reference, settings, subcategory} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'
import {renderInStudio} from '../renderInStudio.tsx'

const options = {languages: [{id: 'en', title: 'English'}]}
const weak = {_strengthenOnPublish: {type: 'supportSubcategory'}, _weak: true}
const groupDraft = draft({
  ...group('g', 'STORE', ['a']),
  supportSubcategories: [reference('a', 'k0'), {...reference('n', 'k1'), ...weak}],
})
const market = [subcategory('a'), group('g', 'STORE', ['a']), groupDraft, settings(60)]

async function open(newOne: ReturnType<typeof subcategory>) {
  const {lake, user} = await renderInStudio(
    <PublishTogether document={stored(groupDraft)} />,
    [...market, draft(newOne)],
    options,
  )
  await user.click(await screen.findByRole('button', {name: 'Publish 2 drafts together'}))
  return {lake, review: within(await screen.findByTestId('routing-review')), user}
}

test('one question about all drafts, one transaction that publishes and binds them', async () => {
  const {lake, review, user} = await open(subcategory('n'))
  expect(review.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual(
    expect.arrayContaining(['Sub-category n', 'Group g']),
  )
  await user.click(review.getByRole('button', {name: 'Publish all'}))
  await screen.findByText('2 documents are published')
  const [made, holder] = await lake.getDocuments(['n', 'g', 'drafts.g'])
  expect(made).toMatchObject({submitToExternalPartners: true})
  expect(holder?.['supportSubcategories']).toEqual([reference('a', 'k0'), reference('n', 'k1')])
  expect(made?._rev).toBe(holder?._rev)
})

test.each([
  ['our code', {code: 'support-routing.name-missing', message: 'anything'}, true],
  ['a code of Sanity', {code: 'required', message: 'Name is missing'}, false],
  ['no code and our sentence', {message: 'Name is missing'}, true],
  ['no code and another sentence', {message: 'Required'}, false],
])('of the errors before publishing, one with %s is ours: %j, %s', (_, marker, isOurs) => {
  expect(isOwnMarker(marker, () => new Set(['Name is missing']))).toBe(isOurs)
})

test('an error in one of them keeps all of them back', async () => {
  const {lake, review} = await open(subcategory('n', {name: {_type: 'localeString', en: ''}}))
  review.getByText('This has an error, so it cannot be published. Correct it first.')
  expect(review.getByRole('button', {name: 'Publish all'}).hasAttribute('disabled')).toBe(true)
  expect(await lake.getDocument('n')).toBeUndefined()
})
