import {group, minute, settings, type StoredDocument, subcategory} from './documents.ts'

/** When tickets are submitted, in epoch milliseconds. */
export const now = Date.UTC(2025, 0, 31, 12)

/** A market with every setting that the rules tell apart, at a threshold of 60 minutes. */
export const routingMarket: readonly StoredDocument[] = [
  subcategory('store'),
  subcategory('general'),
  subcategory('off', {submitToExternalPartners: false}),
  subcategory('toggle-missing', {submitToExternalPartners: undefined}),
  subcategory('toggle-null', {submitToExternalPartners: null}),
  subcategory('toggle-text', {submitToExternalPartners: 'true'}),
  subcategory('toggle-one', {submitToExternalPartners: 1}),
  subcategory('no-option', {allowRecentOrderSelection: false}),
  subcategory('type-missing'),
  subcategory('type-lower'),
  subcategory('both'),
  subcategory('store-and-missing'),
  subcategory('missing-and-unknown'),
  subcategory('two-stores'),
  subcategory('alone'),
  group('stores', 'STORE', [
    'store',
    'off',
    'toggle-missing',
    'toggle-null',
    'toggle-text',
    'toggle-one',
    'no-option',
    'both',
    'store-and-missing',
    'two-stores',
  ]),
  group('more-stores', 'STORE', ['two-stores']),
  group('generals', 'GENERAL', ['general', 'both']),
  group('typeless', undefined, ['type-missing', 'store-and-missing', 'missing-and-unknown']),
  group('lower', 'store', ['type-lower', 'missing-and-unknown']),
  group('empty', 'STORE', []),
  settings(60),
]

/** What a ticket comes to in {@link routingMarket}. */
export type RoutingCase = readonly [
  description: string,
  ticket: unknown,
  outcome: string,
  reason: string,
]

/** With an order of a minute ago. */
export const ordered = {submittedAt: now, order: {placedAt: now - minute}}

const knownSubcategory: readonly RoutingCase[] = [
  ['no ticket at all', undefined, 'NOT_FORWARDED', 'unknown-subcategory'],
  ['null', null, 'NOT_FORWARDED', 'unknown-subcategory'],
  ['text instead of a ticket', 'store', 'NOT_FORWARDED', 'unknown-subcategory'],
  [
    'an id that no document has',
    {subcategoryId: 'x', ...ordered},
    'NOT_FORWARDED',
    'unknown-subcategory',
  ],
  [
    'a draft id',
    {subcategoryId: 'drafts.store', ...ordered},
    'NOT_FORWARDED',
    'unknown-subcategory',
  ],
  ['an id that is no text', {subcategoryId: 5, ...ordered}, 'NOT_FORWARDED', 'unknown-subcategory'],
  [
    'an id that would be coerced',
    {subcategoryId: ['store'], ...ordered},
    'NOT_FORWARDED',
    'unknown-subcategory',
  ],
  [
    'both ids unknown: the sub-category counts',
    {subcategoryId: 'x', categoryGroupId: 'x'},
    'NOT_FORWARDED',
    'unknown-subcategory',
  ],
  [
    'an unknown group',
    {subcategoryId: 'store', categoryGroupId: 'x', ...ordered},
    'NOT_FORWARDED',
    'unknown-category-group',
  ],
  [
    'a null group was given',
    {subcategoryId: 'store', categoryGroupId: null, ...ordered},
    'NOT_FORWARDED',
    'unknown-category-group',
  ],
  [
    'an empty group was given',
    {subcategoryId: 'store', categoryGroupId: '', ...ordered},
    'NOT_FORWARDED',
    'unknown-category-group',
  ],
  [
    'a group that is no text',
    {subcategoryId: 'store', categoryGroupId: 1, ...ordered},
    'NOT_FORWARDED',
    'unknown-category-group',
  ],
  [
    'the id of a sub-category as group',
    {subcategoryId: 'store', categoryGroupId: 'general'},
    'NOT_FORWARDED',
    'unknown-category-group',
  ],
  [
    'a group that holds others',
    {subcategoryId: 'store', categoryGroupId: 'generals', ...ordered},
    'NOT_FORWARDED',
    'subcategory-not-in-group',
  ],
  [
    'a group that holds nothing',
    {subcategoryId: 'store', categoryGroupId: 'empty', ...ordered},
    'NOT_FORWARDED',
    'subcategory-not-in-group',
  ],
  [
    'no group given and none holds it',
    {subcategoryId: 'alone', ...ordered},
    'NOT_FORWARDED',
    'subcategory-not-in-group',
  ],
  [
    'a group given as undefined is not given',
    {subcategoryId: 'store', categoryGroupId: undefined, ...ordered},
    'STORE',
    'store',
  ],
]

const externalPartners: readonly RoutingCase[] = [
  [
    'the toggle is false',
    {subcategoryId: 'off', ...ordered},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
  [
    'the toggle is missing',
    {subcategoryId: 'toggle-missing', ...ordered},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
  [
    'the toggle is null',
    {subcategoryId: 'toggle-null', ...ordered},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
  [
    'the toggle is text',
    {subcategoryId: 'toggle-text', ...ordered},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
  [
    'the toggle is a number',
    {subcategoryId: 'toggle-one', ...ordered},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
  [
    'the toggle is off and the group is given',
    {subcategoryId: 'off', categoryGroupId: 'stores'},
    'NOT_FORWARDED',
    'external-partners-off',
  ],
]

const ticketType: readonly RoutingCase[] = [
  [
    'no group given, STORE and GENERAL',
    {subcategoryId: 'both', ...ordered},
    'GENERAL',
    'ticket-type-ambiguous',
  ],
  [
    'no group given, STORE and missing',
    {subcategoryId: 'store-and-missing', ...ordered},
    'GENERAL',
    'ticket-type-ambiguous',
  ],
  [
    'no group given, missing and unknown agree',
    {subcategoryId: 'missing-and-unknown', ...ordered},
    'GENERAL',
    'ticket-type-invalid',
  ],
  [
    'no group given, two STORE groups agree',
    {subcategoryId: 'two-stores', ...ordered},
    'STORE',
    'store',
  ],
  [
    'the given group ends an ambiguity',
    {subcategoryId: 'both', categoryGroupId: 'stores', ...ordered},
    'STORE',
    'store',
  ],
  [
    'the other group too',
    {subcategoryId: 'both', categoryGroupId: 'generals', ...ordered},
    'GENERAL',
    'ticket-type-general',
  ],
  ['GENERAL', {subcategoryId: 'general', ...ordered}, 'GENERAL', 'ticket-type-general'],
  [
    'GENERAL without an order',
    {subcategoryId: 'general', submittedAt: now},
    'GENERAL',
    'ticket-type-general',
  ],
  [
    'the type is missing',
    {subcategoryId: 'type-missing', ...ordered},
    'GENERAL',
    'ticket-type-invalid',
  ],
  [
    'the type in lower case',
    {subcategoryId: 'type-lower', ...ordered},
    'GENERAL',
    'ticket-type-invalid',
  ],
]

const orderPresent: readonly RoutingCase[] = [
  ['no order', {subcategoryId: 'store', submittedAt: now}, 'GENERAL', 'no-order'],
  ['a null order', {subcategoryId: 'store', submittedAt: now, order: null}, 'GENERAL', 'no-order'],
  ['no order and no time either', {subcategoryId: 'store'}, 'GENERAL', 'no-order'],
  [
    'an order without a time',
    {subcategoryId: 'store', submittedAt: now, order: {}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an order time as text',
    {subcategoryId: 'store', submittedAt: now, order: {placedAt: String(now)}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an order time as Date',
    {subcategoryId: 'store', submittedAt: now, order: {placedAt: new Date(now)}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an order time that is no number',
    {subcategoryId: 'store', submittedAt: now, order: {placedAt: Number.NaN}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an infinite order time',
    {subcategoryId: 'store', submittedAt: now, order: {placedAt: -Infinity}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an order id instead of an order',
    {subcategoryId: 'store', submittedAt: now, order: 'o-1'},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'false instead of an order',
    {subcategoryId: 'store', submittedAt: now, order: false},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'no submission time',
    {subcategoryId: 'store', order: {placedAt: now}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'an infinite submission time',
    {subcategoryId: 'store', submittedAt: Infinity, order: {placedAt: now}},
    'GENERAL',
    'order-time-invalid',
  ],
  [
    'a partner may send an order that the form never asks for',
    {subcategoryId: 'no-option', ...ordered},
    'STORE',
    'store',
  ],
]

/** Every case of the rules up to the order, in the order of the rules. */
export const routingCases: readonly RoutingCase[] = [
  ...knownSubcategory,
  ...externalPartners,
  ...ticketType,
  ...orderPresent,
]

/** What the age of an order comes to at a threshold in minutes. */
export type OrderAgeCase = readonly [
  description: string,
  threshold: unknown,
  ageMs: number,
  reason: string,
  notes: readonly string[],
]

/** Every case of the threshold rule. */
export const orderAgeCases: readonly OrderAgeCase[] = [
  ['submitted with the order', 60, 0, 'store', []],
  ['one millisecond before the threshold', 60, 60 * minute - 1, 'store', []],
  ['exactly at the threshold', 60, 60 * minute, 'store', []],
  ['one millisecond past the threshold', 60, 60 * minute + 1, 'past-threshold', []],
  ['a fraction of a millisecond past it', 60, 60 * minute + 0.5, 'past-threshold', []],
  ['threshold 0, no time between', 0, 0, 'store', []],
  ['threshold 0, one millisecond', 0, 1, 'past-threshold', []],
  ['threshold -0 is 0', -0, 1, 'past-threshold', []],
  ['half a minute routes as stored', 0.5, 30_000, 'store', []],
  ['half a minute and a millisecond', 0.5, 30_001, 'past-threshold', []],
  ['an order in the future', 60, -1, 'store', ['clock-skew']],
  ['an order in the future, threshold 0', 0, -1, 'store', ['clock-skew']],
  ['threshold missing', undefined, 1e12, 'store', ['threshold-not-configured']],
  ['threshold null', null, 1e12, 'store', ['threshold-not-configured']],
  ['threshold as text', '60', 1e12, 'store', ['threshold-not-configured']],
  ['threshold negative', -1, 1e12, 'store', ['threshold-not-configured']],
  ['threshold NaN', Number.NaN, 1e12, 'store', ['threshold-not-configured']],
  ['threshold infinite', Infinity, 1e12, 'store', ['threshold-not-configured']],
  ['both notes, in order', '60', -1, 'store', ['clock-skew', 'threshold-not-configured']],
]
