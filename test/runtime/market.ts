import {group, settings, subcategory} from '../engine/documents.ts'

/** The dataset of the tests. */
export const dataset = 'prod_bk_pt'

/** A market with a STORE group and a GENERAL one, and a threshold of an hour. */
export const documents = [
  subcategory('late', {_rev: 'r1'}),
  subcategory('lost', {_rev: 'r2'}),
  group('home', 'STORE', ['late'], {
    _rev: 'r3',
    name: {_type: 'localeString', en: 'Home Delivery', pt: 'Entrega ao domicílio '},
  }),
  group('other', 'GENERAL', ['lost'], {_rev: 'r4', name: {_type: 'localeString', en: 'Other'}}),
  {...settings(60), _rev: 'r5'},
]

/** A ticket of a guest, half an hour after the order: it goes to the store. */
export const ticket = {
  id: '0d3c9f4e-5f0a-4a5e-9f7e-2f9b8b0f6a11',
  created: 'Tue, 23 May 2023 12:34:56 GMT',
  category: 'Home Delivery',
  subcategory: 'Delivery Time',
  subcategoryId: 'late',
  comments: 'It came cold.',
  email: 'guest@example.com',
  orderId: 'o-1',
  order: {placedAt: '2023-05-23T12:04:56Z', storeId: '1042'},
}
