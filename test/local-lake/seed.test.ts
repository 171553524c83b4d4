import {evaluate, parse} from 'groq-js'
import {describe, expect, it} from 'vitest'
import {
  analyzeRouting,
  compileRouting,
  diffRouting,
  readRoutingConfig,
  type Finding,
  type FindingCode,
  type RoutingConfig,
} from '../../engine/index.ts'
import {parseNdjson, readSeed, seededDatasets} from '../../local-lake/seed/index.ts'

const languages = ['pt', 'en', 'es']

const groups = {
  homeDelivery: '79aa6e88-e870-497c-9be5-4fe0f2e96eb9',
  payments: '26083ad2-9cfd-4ecd-993e-0d0b26e38e10',
  driveThru: 'b063393c-e812-43cb-aeb5-987ddebf68ed',
  allergens: 'e7875c23-3634-4cfe-81ce-9826e577d072',
  parties: 'ed2de513-3611-4913-8f47-03ed269746f7',
  otherApps: 'fa595f13-d116-41b8-a0fc-1edf5a95ee8f',
  campaigns: '861e2e84-2714-4d49-bdc3-d2488bf9e100',
  suggestions: 'ed96baa6-e192-49d0-a07c-d0b3f338dac8',
  tableService: '82b342c5-3b8f-43fa-82df-540c3b562d50',
}

const subcategories = {
  chargedTwice: '9b99e4a5-e70c-462e-b916-54ea9eeba083',
  coldFoodAtDriveThru: '73bbdc03-61c0-4b3c-93ec-f3508a82345a',
  points: '2e3e072f-736e-4c2c-997f-12995c69d248',
  birthdayReward: '251767e2-421b-4dbb-9cca-6acf64b3223b',
  coupon: '2973dd45-4687-450f-b49c-4e58d2d7f410',
  promotion: '216b4e74-f283-4ae2-9a4a-01f09b4819bb',
  giftCard: 'b8cc919d-d168-40e4-ac4f-91395134241a',
  orderInOtherApp: '996e7459-217e-4c49-bda0-8e2de16a7277',
  pricesInOtherApp: '21dbe762-af4a-46f9-ba4e-2844deb19108',
  menuSuggestions: '118840e8-d9df-41ce-b5d4-985f56be8bc0',
  compliments: 'c8bde5d3-e122-426a-ba55-1e0bfdf36bf4',
  accessibility: '9cd961f2-a053-49f2-a28e-0450666edfd1',
  lostProperty: '5c13e98e-ce6a-4a64-be15-aeac49eb4d8a',
}

/** In `otherApps`, the id that belongs to no document. */
const nowhere = '47b1a52e-0f78-4726-a692-791b53a58803'

/**
 * What is wrong with the settings or with partners concerns the whole market, and stays out of the demo content, as do what no
 * Studio writes and names that two groups share.
 */
type ShownCode = Exclude<
  FindingCode,
  | `threshold-${string}`
  | 'category-group-name-shared'
  | 'knowledge-force-list-invalid'
  | 'name-damaged'
  | 'name-plain-text'
  | 'nobody-subscribed'
  | 'reference-weak'
  | 'settings-misplaced'
  | 'subcategories-malformed'
>

const expectedInPortugal = {
  'store-subcategory-without-order-selection': [
    subcategories.coldFoodAtDriveThru,
    groups.driveThru,
  ],
  'ticket-type-missing': [groups.allergens],
  'ticket-type-invalid': [groups.parties],
  'subcategory-in-conflicting-groups': [
    subcategories.chargedTwice,
    groups.payments,
    groups.driveThru,
  ],
  'subcategory-not-in-any-group': [subcategories.lostProperty],
  'group-empty': [groups.campaigns],
  'reference-dangling': [groups.otherApps],
  'reference-duplicate': [groups.otherApps],
  'reference-not-published': [groups.otherApps],
  'external-partners-off': [subcategories.menuSuggestions, groups.suggestions],
  'external-partners-not-set': [subcategories.compliments, groups.suggestions],
  'knowledge-force-id-missing': [subcategories.giftCard],
  'knowledge-force-id-not-in-list': [subcategories.promotion],
  'knowledge-force-id-format': [subcategories.coupon],
  'knowledge-force-id-duplicate': [subcategories.points, subcategories.birthdayReward],
  'name-missing': [subcategories.accessibility],
  'name-whitespace': [groups.homeDelivery],
} satisfies Record<ShownCode, readonly string[]>

type Document = Record<string, unknown>

function read(dataset: string): Document[] {
  return [...readSeed(dataset)]
}

function publishedOf(dataset: string, type: string): Document[] {
  return read(dataset).filter(
    (document) => document['_type'] === type && !String(document['_id']).startsWith('drafts.'),
  )
}

function configOf(dataset: string, perspective: 'published' | 'drafts' = 'published') {
  return readRoutingConfig(read(dataset), {perspective})
}

function analyze(config: RoutingConfig): readonly Finding[] {
  return analyzeRouting(config, {languages})
}

function isRecord(value: unknown): value is Document {
  return typeof value === 'object' && value !== null
}

function itemsOf(group: Document): Document[] {
  const items = group['supportSubcategories']
  return Array.isArray(items) ? items.filter(isRecord) : []
}

function namesOf(document: Document): unknown[] {
  const name = document['name']
  return isRecord(name) ? languages.map((language) => name[language]) : []
}

function isFilled(name: unknown): boolean {
  return typeof name === 'string' && name.trim() !== ''
}

describe('readSeed', () => {
  it('names the datasets that have demo content when asked for another', () => {
    expect(() => readSeed('prod_bk_fr')).toThrow(/"prod_bk_fr".*prod_bk_pt, prod_bk_es/u)
  })

  it.each([
    {title: 'no JSON', line: '{"_id":', message: 'market.ndjson:3 is not valid JSON'},
    {title: 'an array', line: '[]', message: 'market.ndjson:3 is not a JSON object'},
    {title: 'null', line: 'null', message: 'market.ndjson:3 is not a JSON object'},
  ])('names file and line of a line that is $title', ({line, message}) => {
    const text = `{"_id":"a"}\n\n${line}\n`
    expect(() => [...parseNdjson(text, 'market.ndjson')]).toThrow(message)
  })
})

describe.each(seededDatasets)('%s', (dataset) => {
  const documents = read(dataset)
  const publishedGroups = publishedOf(dataset, 'supportCategoryGroup')
  const publishedSubcategories = publishedOf(dataset, 'supportSubcategory')

  it('has the size of a real market', () => {
    expect(publishedGroups.length).toBeGreaterThanOrEqual(6)
    expect(publishedSubcategories.length).toBeGreaterThanOrEqual(25)
    const ticketTypes = publishedGroups.map((group) => group['ticketType'])
    expect(ticketTypes).toContain('GENERAL')
    expect(ticketTypes).toContain('STORE')
  })

  it('has one settings document with a threshold of an hour and ids of four digits', () => {
    const settings = documents.filter((document) => document['_type'] === 'supportSettings')
    expect(settings).toEqual([
      expect.objectContaining({_id: 'supportSettings', storeSupportTicketTimeThreshold: 60}),
    ])
    const {knowledgeForceIssues} = configOf(dataset).settings ?? {knowledgeForceIssues: []}
    const ids = knowledgeForceIssues.map((issue) => issue.id)
    expect(ids.length).toBeGreaterThanOrEqual(30)
    expect(ids.filter((id) => !/^\d{4}$/u.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives every document an id, a revision and times of its own', () => {
    const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
    const id = new RegExp(`^(supportSettings|(drafts\\.)?${uuid})$`, 'u')
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u
    for (const document of documents) {
      expect(document).toMatchObject({
        _id: expect.stringMatching(id),
        _rev: expect.stringMatching(/^[0-9A-Za-z]{22}$/u),
        _createdAt: expect.stringMatching(time),
        _updatedAt: expect.stringMatching(time),
      })
      expect(String(document['_updatedAt']) >= String(document['_createdAt'])).toBe(true)
    }
    expect(new Set(documents.map((document) => document['_id'])).size).toBe(documents.length)
    expect(new Set(documents.map((document) => document['_rev'])).size).toBe(documents.length)
  })

  it('refers strongly, from items with a key of their own, to sub-categories of the market', () => {
    const known = new Set(configOf(dataset, 'drafts').subcategories.keys())
    for (const group of documents.filter((document) => 'supportSubcategories' in document)) {
      const items = itemsOf(group)
      for (const item of items) {
        expect(Object.keys(item).toSorted()).toEqual(['_key', '_ref', '_type'])
        expect(item['_type']).toBe('reference')
        expect([...known, nowhere]).toContain(item['_ref'])
      }
      expect(new Set(items.map((item) => item['_key'])).size).toBe(items.length)
    }
  })

  it('is named in three languages, but for the case of the missing name', () => {
    const incomplete = documents.filter(
      (document) =>
        document['_type'] !== 'supportSettings' &&
        !namesOf(document).every((name) => isFilled(name)),
    )
    expect(incomplete.map((document) => document['_id'])).toEqual(
      dataset === 'prod_bk_pt' ? [subcategories.accessibility] : [],
    )
  })

  it('has a sub-category that two groups of one type hold', () => {
    const pairs = publishedGroups.flatMap((group) =>
      itemsOf(group).map((item) => ({
        group: group['_id'],
        key: `${String(group['ticketType'])} ${String(item['_ref'])}`,
      })),
    )
    const shared = pairs.filter(({group, key}) =>
      pairs.some((other) => other.key === key && other.group !== group),
    )
    expect(shared.length).toBeGreaterThanOrEqual(2)
  })
})

describe('prod_bk_pt, the market with one of everything', () => {
  const findings = analyze(configOf('prod_bk_pt'))
  const pathOf = (code: FindingCode) => findings.find((finding) => finding.code === code)?.path

  it.each(Object.entries(expectedInPortugal))('shows one case of %s', (code, documentIds) => {
    const found = findings.filter((finding) => finding.code === code)
    expect(found.map((finding) => finding.documentId).toSorted()).toEqual(documentIds.toSorted())
  })

  it('shows nothing else', () => {
    expect([...new Set(findings.map((finding) => finding.code))].toSorted()).toEqual(
      Object.keys(expectedInPortugal).toSorted(),
    )
  })

  it('has drafts that would add no finding when they are published', () => {
    const before = new Set(findings.map((finding) => finding.id))
    const after = analyze(configOf('prod_bk_pt', 'drafts'))
    expect(after.filter((finding) => !before.has(finding.id))).toEqual([])
  })

  it('has a draft that turns a published GENERAL group into a STORE group', () => {
    const {tableService} = groups
    const published = configOf('prod_bk_pt').categoryGroups.get(tableService)
    const draft = configOf('prod_bk_pt', 'drafts').categoryGroups.get(tableService)
    expect([published?.ticketType, draft?.ticketType]).toEqual(['GENERAL', 'STORE'])
    const changes = diffRouting(configOf('prod_bk_pt'), configOf('prod_bk_pt', 'drafts'))
    expect(changes.map(({after: side}) => side.categoryGroupId)).toContain(tableService)
  })

  it('has a sub-category that exists only as a draft', () => {
    const ids = read('prod_bk_pt').map((document) => document['_id'])
    expect(ids).toContain(`drafts.${subcategories.pricesInOtherApp}`)
    expect(ids).not.toContain(subcategories.pricesInOtherApp)
    expect(ids).not.toContain(nowhere)
    expect(ids).not.toContain(`drafts.${nowhere}`)
  })

  it('points at the very items of the group with broken references', () => {
    const items = configOf('prod_bk_pt').categoryGroups.get(groups.otherApps)?.items ?? []
    expect(items.map((item) => item.ref)).toEqual([
      subcategories.orderInOtherApp,
      subcategories.orderInOtherApp,
      subcategories.pricesInOtherApp,
      nowhere,
    ])
    expect(pathOf('reference-duplicate')).toEqual(items[1]?.path)
    expect(pathOf('reference-not-published')).toEqual(items[2]?.path)
    expect(pathOf('reference-dangling')).toEqual(items[3]?.path)
  })

  it('reaches the store from every sub-category of Home Delivery, none of which has a finding', () => {
    const config = configOf('prod_bk_pt')
    const group = config.categoryGroups.get(groups.homeDelivery)
    expect(group?.ticketType).toBe('STORE')
    const held = (group?.items ?? []).map((item) => config.subcategories.get(item.ref ?? ''))
    expect(held).toHaveLength(6)
    const routing = compileRouting(config)
    const placedAt = Date.UTC(2025, 8, 18, 20)
    const submittedAt = placedAt + 30 * 60_000
    for (const subcategory of held) {
      const subcategoryId = subcategory?.id ?? ''
      expect(routing.route({subcategoryId, submittedAt, order: {placedAt}}).outcome).toBe('STORE')
      expect(subcategory).toMatchObject({
        submitToExternalPartners: true,
        allowRecentOrderSelection: true,
      })
      expect(findings.filter((finding) => finding.documentId === subcategoryId)).toEqual([])
    }
  })

  it('has a sub-category with a name too long for most places', () => {
    const lengths = publishedOf('prod_bk_pt', 'supportSubcategory').map((document) =>
      Math.max(...namesOf(document).map((name) => String(name).length)),
    )
    expect(Math.max(...lengths)).toBeGreaterThan(110)
    expect(lengths.filter((length) => length > 60)).toHaveLength(1)
  })

  it('answers the query of vendors with the published example', async () => {
    const dataset = read('prod_bk_pt').filter(
      (document) => !String(document['_id']).startsWith('drafts.'),
    )
    const query =
      '*[_type == "supportCategoryGroup"]{ _id, name, "subcategories": supportSubcategories[]->{name,_id,knowledgeForceIssueId} }'
    const answer: unknown = await (await evaluate(parse(query), {dataset})).get()
    const rows = Array.isArray(answer) ? answer.filter(isRecord) : []
    const row = rows.find(({_id}) => _id === groups.homeDelivery)
    expect(row).toEqual({
      _id: '79aa6e88-e870-497c-9be5-4fe0f2e96eb9',
      name: {
        _type: 'localeString',
        pt: 'Entrega ao domicílio ',
        en: 'Home Delivery',
        es: 'Pedido a domicilio',
      },
      subcategories: expect.any(Array),
    })
    const vendorSubcategories = row?.['subcategories']
    const held = Array.isArray(vendorSubcategories) ? vendorSubcategories.filter(isRecord) : []
    expect(held).toHaveLength(6)
    expect(held[0]).toEqual({
      _id: '621be5e3-0bb6-4912-948a-351eead441ba',
      name: {
        _type: 'localeString',
        pt: 'Tempo de entrega em casa',
        en: 'Delivery Time',
        es: 'Tiempo de Entrega a Domicilio',
      },
      knowledgeForceIssueId: '0201',
    })
    for (const subcategory of held) {
      expect(Object.keys(subcategory)).toEqual(['name', '_id', 'knowledgeForceIssueId'])
    }
  })
})

describe('prod_bk_es, the market with nothing to repair', () => {
  it('has no error and no warning', () => {
    const findings = analyze(configOf('prod_bk_es'))
    expect(findings.filter((finding) => finding.severity !== 'info')).toEqual([])
  })

  it('has no drafts', () => {
    expect(read('prod_bk_es').filter(({_id}) => String(_id).startsWith('drafts.'))).toEqual([])
  })
})
