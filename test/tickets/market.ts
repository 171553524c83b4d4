import {group, read, settings, subcategory} from '../engine/documents.ts'

/** A market with names in two languages, one of which two groups share. */
export const documents = [
  subcategory('late', {_rev: 'r1'}),
  subcategory('lost', {_rev: 'r2'}),
  group('home', 'STORE', ['late'], {
    _rev: 'r3',
    name: {_type: 'localeString', en: 'Home Delivery', pt: 'Entrega ao domicílio '},
  }),
  group('other', 'GENERAL', ['late', 'lost'], {
    _rev: 'r4',
    name: {_type: 'localeString', en: 'Other', pt: 'Outro'},
  }),
  group('more', 'GENERAL', ['lost'], {
    _rev: 'r5',
    name: {_type: 'localeString', en: 'Otro', pt: 'Outro'},
  }),
  {...settings(60), _rev: 'r6'},
]

/** The market as it is published. */
export const market = read(documents)
