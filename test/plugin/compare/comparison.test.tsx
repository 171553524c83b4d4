import {screen} from '@testing-library/dom'
import {expect, test} from 'vitest'

import {group, settings, subcategory} from '../../engine/documents.ts'
import {stored} from '../../filledLake.ts'
import {renderPreview} from '../renderPreview.tsx'

const market = [subcategory('a'), group('g', 'STORE', ['a'])]
const never = /so no ticket is ever too late/

/** What each card says of its side. */
const told = () =>
  screen
    .queryAllByTestId('compare-sides')
    .flatMap((sides) => Array.from(sides.querySelectorAll<HTMLElement>('[data-side]')))
    .map(({dataset}) =>
      [dataset['side'], dataset['outcome'], dataset['difference']].filter(Boolean).join(' '),
    )

const finding = (code: string) => document.querySelector(`[data-finding=${code}]`)

test('what is not published yet says so', async () => {
  const shown = {...subcategory('b'), _id: 'drafts.b'}
  await renderPreview({
    documents: [
      ...market,
      shown,
      {...group('g', 'GENERAL', ['a', 'b']), _id: 'drafts.g'},
      settings(60),
    ],
    shown,
  })
  await expect.poll(told).toEqual(['published NOT_FORWARDED', 'drafts GENERAL new'])
  await screen.findByText(/^Not published yet/)
})

test('a market without drafts and releases has nothing to compare', async () => {
  const shown = subcategory('a')
  await renderPreview({documents: [shown, group('g', 'STORE', ['a']), settings(60)], shown})
  await screen.findByText(/There is no draft and no release to compare/)
  expect(told()).toEqual([])
})

test('a threshold that is missing or wrong never looks like a working one', async () => {
  const {show} = await renderPreview({documents: [...market, settings(60)], shown: settings(60)})
  await screen.findByRole('heading', {name: /up to 60 min/})

  show({shown: settings(undefined)})
  await screen.findByText(never)
  await expect.poll(() => finding('threshold-missing')).not.toBeNull()

  show({shown: settings(-5)})
  await expect.poll(() => finding('threshold-invalid')).not.toBeNull()
  await screen.findByText(never)

  show({shown: settings(30.5)})
  await screen.findByRole('heading', {
    name: /more than 30 min 30 sec and up to 60 min after the order/,
  })
  await expect.poll(() => finding('threshold-invalid')).not.toBeNull()
})

test('a market without settings is told that no ticket is ever too late', async () => {
  const {lake} = await renderPreview({
    documents: market,
    shown: {_id: 'supportSettings', _type: 'supportSettings'},
  })
  await screen.findByRole('heading', {
    name: /^No valid threshold is set: in 1 sub-category of 1 group/,
  })
  await lake.create({...stored(settings(60)), _id: 'drafts.supportSettings'})
  await expect
    .poll(() => screen.getAllByRole('heading').map(({textContent}) => textContent))
    .toContain('Tickets submitted more than 60 min after the order go to GENERAL instead of STORE.')
})
