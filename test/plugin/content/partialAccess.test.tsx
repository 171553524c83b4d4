import {screen} from '@testing-library/dom'
import {describe, expect, test} from 'vitest'

import {readRoutingConfig} from '../../../engine/index.ts'
import {analyzeRouting} from '../../../engine/index.ts'
import {AccessNotice} from '../../../plugin/content/PartialNotice.tsx'
import {FixButton} from '../../../plugin/fixes/FixButton.tsx'
import {ImpactWhenPublished} from '../../../plugin/publish/ImpactSummary.tsx'
import {draft, group, settings, subcategory} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'
import {readerOf} from '../../readers.ts'
import {renderInStudio} from '../renderInStudio.tsx'

const options = {languages: [{id: 'en', title: 'English'}]}
const edited = draft(subcategory('a', {allowRecentOrderSelection: false}))
const market = [
  subcategory('a', {allowRecentOrderSelection: false}),
  edited,
  group('g', 'STORE', ['a']),
  settings(60),
]
const everything = '_id in path("**")'
const notSettings = '_type != "supportSettings"'

describe('what publishing would change', () => {
  const impact = <ImpactWhenPublished document={stored(edited)} />

  test('is nothing for somebody who sees everything', async () => {
    await renderInStudio(impact, market, options, {person: readerOf(everything)})
    expect((await screen.findByTestId('routing-impact')).textContent).toBe(
      'No ticket goes elsewhere',
    )
  })

  test('is not known for somebody who sees a part', async () => {
    await renderInStudio(impact, market, options, {person: readerOf(notSettings)})
    expect((await screen.findByTestId('routing-impact')).textContent).toBe(
      'It is not known whether tickets go elsewhere',
    )
    expect(screen.queryByText(/nothing to warn of/u)).toBeNull()
  })
})

test('a notice says that a part is seen, and shows the filter of the role when it is asked for', async () => {
  const {user} = await renderInStudio(<AccessNotice />, market, options, {
    person: readerOf(notSettings),
  })
  await screen.findByText(/^You see only part of this market/u)
  expect(screen.queryByText(notSettings)).toBeNull()
  const button = screen.getByRole('button', {name: 'Show what I may see'})
  expect(button.getAttribute('aria-expanded')).toBe('false')
  await user.click(button)
  await screen.findByText(
    (_, element) => element?.textContent === notSettings && element.tagName === 'CODE',
  )
  expect(
    screen.getByRole('button', {name: 'Hide what I may see'}).getAttribute('aria-expanded'),
  ).toBe('true')
})

describe('a fix', () => {
  const document = stored(edited)
  const config = readRoutingConfig(market, {perspective: 'drafts'})
  const findings = analyzeRouting(config, {documentId: 'a'}).filter(
    ({code}) => code === 'store-subcategory-without-order-selection',
  )
  const button = <FixButton config={config} document={document} findings={findings} />

  test('is refused with the reason where the role does not let its document be changed', async () => {
    const reader = readerOf(everything, '_type == "supportCategoryGroup"')
    const {lake, user} = await renderInStudio(button, market, options, {person: reader})
    await screen.findByText('Your role does not let you change Sub-category a.')
    const fix = screen.getByTestId('fix-button')
    expect(fix.getAttribute('aria-disabled')).toBe('true')
    await user.click(fix)
    expect(await lake.getDocument('drafts.a')).toMatchObject({allowRecentOrderSelection: false})
  })

  test('is offered where it does', async () => {
    const {user} = await renderInStudio(button, market, options, {person: readerOf(everything)})
    const fix = await screen.findByTestId('fix-button')
    expect(fix.getAttribute('aria-disabled')).toBe('false')
    await user.click(fix)
    await screen.findByText(/^Fixed in/u)
  })
})
