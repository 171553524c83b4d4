import type {StoredDocument} from '../engine/documents.ts'
import type {FindingCode} from '../../engine/index.ts'
import {publishButton} from './publishNow.ts'
import {expect, test} from './studioTest.ts'

const support = '/structure/ctgConfigs;support'
const deliveryTimeId = '621be5e3-0bb6-4912-948a-351eead441ba'
/** A sub-category that exists only as a draft. */
const draftOnlyId = '21dbe762-af4a-46f9-ba4e-2844deb19108'
const name = {_type: 'localeString', en: 'Blocked', es: 'Bloqueado', pt: 'Bloqueado'}

const held = (_key: string, _ref = deliveryTimeId) => ({
  _key,
  _ref,
  _type: 'reference',
  _weak: true,
})

function group(fields: StoredDocument): StoredDocument {
  return {
    _type: 'supportCategoryGroup',
    name,
    supportSubcategories: [held('a')],
    ticketType: 'GENERAL',
    ...fields,
  }
}

function subcategory(fields: StoredDocument): StoredDocument {
  return {
    _type: 'supportSubcategory',
    allowRecentOrderSelection: true,
    name,
    submitToExternalPartners: true,
    ...fields,
  }
}

/** One draft with an error for each code that is one, and the field that tells it. */
const blocked: readonly (readonly [FindingCode, string, StoredDocument])[] = [
  ['ticket-type-missing', 'ticketType', group({ticketType: null})],
  ['ticket-type-invalid', 'ticketType', group({ticketType: 'store'})],
  [
    'reference-dangling',
    'supportSubcategories',
    group({supportSubcategories: [held('a'), held('b', 'nowhere')]}),
  ],
  [
    'reference-duplicate',
    'supportSubcategories',
    group({supportSubcategories: [held('a'), held('b')]}),
  ],
  [
    'reference-not-published',
    'supportSubcategories',
    group({supportSubcategories: [held('a'), held('b', draftOnlyId)]}),
  ],
  ['name-missing', 'name', group({name: {...name, es: ''}})],
  ['knowledge-force-id-missing', 'knowledgeForceIssueId', subcategory({})],
  [
    'knowledge-force-id-not-in-list',
    'knowledgeForceIssueId',
    subcategory({knowledgeForceIssueId: '9999'}),
  ],
  [
    'knowledge-force-id-format',
    'knowledgeForceIssueId',
    subcategory({knowledgeForceIssueId: '201'}),
  ],
  [
    'threshold-missing',
    'storeSupportTicketTimeThreshold',
    {_type: 'supportSettings', knowledgeForceIssues: []},
  ],
  [
    'threshold-invalid',
    'storeSupportTicketTimeThreshold',
    {_type: 'supportSettings', knowledgeForceIssues: [], storeSupportTicketTimeThreshold: 7.5},
  ],
]

test.for(blocked)(
  '%s keeps its document from being published, and says so',
  async ([code, path, document], {portugal}) => {
    const content = portugal.lake
    const type = String(document['_type'])
    const id = type === 'supportSettings' ? type : `blocked-${code}`
    await content.createOrReplace({...document, _id: `drafts.${id}`, _type: type})
    const list = type === 'supportSettings' ? '' : `${type};`
    const page = await portugal.open('ines', {path: `${support};${list}${id}`})
    // A list shows the items that are in sight.
    await page.setViewportSize({height: 2000, width: 1500})
    const field = page.getByTestId(`field-${path}`)
    await field.waitFor()
    await page.getByTestId('findings-banner').getByText(/error/).waitFor()
    await expect.poll(() => publishButton(page).isDisabled()).toBe(true)
    await field.getByTestId('input-validation-icon-error').first().waitFor()
    await page.locator(`[data-finding=${code}]`).first().waitFor()
    await publishButton(page).hover({force: true})
    await page.getByText('There are validation errors that need to be fixed').waitFor()
    expect(await content.getDocument(`drafts.${id}`)).toBeDefined()
  },
)
