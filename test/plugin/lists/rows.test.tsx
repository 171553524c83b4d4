import {screen} from '@testing-library/dom'
import {SanityDefaultPreview} from 'sanity'
import {expect, test} from 'vitest'

import {DestinationMedia} from '../../../plugin/lists/DestinationMedia.tsx'
import {group, settings, subcategory} from '../../engine/documents.ts'
import {renderInStudio} from '../renderInStudio.tsx'

const row = (id: string, text: string, layout: 'compact' | 'default' | 'detail') => (
  <a href={`/${id}`}>
    <SanityDefaultPreview
      layout={layout}
      media={<DestinationMedia documentId={id} text={text} />}
      title={`Row of ${id}`}
    />
  </a>
)

test.each(['default', 'detail'] as const)(
  'a row says below its name what tickets come to, and what is wrong, in the layout %s',
  async (layout) => {
    await renderInStudio(
      <>
        {row('a', '0201', layout)}
        {row('g', '', layout)}
      </>,
      [subcategory('a', {name: {}}), group('g', 'STORE', ['a']), settings(60)],
    )
    await screen.findByText('0201 · STORE up to 60 min, then GENERAL')
    const [own, ofGroup] = screen.getAllByTestId('list-line')
    screen.getByRole('link', {name: /Row of a.*3 errors.*0201 · STORE up to 60 min/})
    expect(own?.previousElementSibling?.textContent).toBe('Row of a')
    expect(ofGroup?.textContent).toMatch(/STORE up to 60 min, then GENERAL · 1 sub-category$/)
  },
)

test('in a layout of one line it is told to a screen reader alone', async () => {
  await renderInStudio(row('a', '', 'compact'), [subcategory('a')])
  expect((await screen.findByText('In no group')).closest('a')?.textContent).toContain('Row of a')
  expect(screen.queryByTestId('list-line')).toBeNull()
})
