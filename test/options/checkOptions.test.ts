import {expect, test} from 'vitest'

import {supportRouting} from '../../plugin/index.ts'
import {createTicketHandler, createTicketRouter} from '../../runtime/index.ts'
import {nodeListener} from '../../runtime/node/index.ts'
import {supportSchemaTypes} from '../../schemas/index.ts'
import {clientOf} from '../filledLake.ts'
import {runCli} from '../cli/runCli.ts'

const client = clientOf('http://127.0.0.1:9', 'prod_bk_pt')

/** Calls as JavaScript does, which knows no types. */
function call(operation: (...given: never[]) => unknown, ...given: readonly unknown[]): unknown {
  return Reflect.apply(operation, undefined, given)
}

const plugin = (given: unknown) => () => call(supportRouting, given)
const schemas = (given: unknown) => () => call(supportSchemaTypes, given)
const router = (given: object) => () => call(createTicketRouter, {client, ...given})
const listener = (given: unknown) => () => call(nodeListener, () => {}, given)
const handler = (given: unknown) => () => call(createTicketHandler, {datasets: []}, given)

const languagesAdvice = 'Name the languages like [{id: "pt", title: "Português"}]'

test.each<[string, () => unknown, string]>([
  [
    'a misspelt option',
    plugin({langauges: []}),
    'supportRouting: langauges is no option. Did you mean languages?',
  ],
  [
    'a misspelt option of the router',
    router({onEvnt: () => {}}),
    'createTicketRouter: onEvnt is no option. Did you mean onEvent?',
  ],
  [
    'a misspelt option of the handler',
    handler({maxBodyByte: 1}),
    'createTicketHandler: maxBodyByte is no option. Did you mean maxBodyBytes?',
  ],
  [
    'a misspelt option of the listener',
    listener({onErorr: () => {}}),
    'nodeListener: onErorr is no option. Did you mean onError?',
  ],
  [
    'an option of something else',
    schemas({inspector: false}),
    'supportSchemaTypes: inspector is no option. There are: languages, fieldNames, severity, localeString, canEditRouting, stores, subscriptions, components.',
  ],
  [
    'an option within one',
    router({timing: {x: 1}}),
    'createTicketRouter: timing.x is no option. There are: pollMs, confirmMs, requestTimeoutMs, snapshotWaitMs, firstRetryMs, longestRetryMs, orderTimeoutMs, orderKeepMs.',
  ],
  [
    'a severity that is none',
    plugin({severity: {'group-empty': 'fatal'}}),
    'supportRouting: severity.group-empty is "fatal". Write error, warning, info or off.',
  ],
  [
    'a finding that is none',
    plugin({severity: {'grup-empty': 'off'}}),
    'supportRouting: severity.grup-empty is no finding. Did you mean group-empty?',
  ],
  [
    'no language at all',
    plugin({languages: []}),
    `supportRouting: languages is empty. ${languagesAdvice}, or leave it out for Portuguese, Spanish and English.`,
  ],
  [
    'a first language that is optional',
    plugin({languages: [{id: 'pt', optional: true, title: 'Português'}]}),
    'supportRouting: languages begins with "pt", which is optional. The first language is the market\'s own, and every name must have it.',
  ],
  [
    'an optional language that is so in text',
    plugin({
      languages: [
        {id: 'pt', title: 'Português'},
        {id: 'en', optional: 'yes', title: 'English'},
      ],
    }),
    'supportRouting: languages.1.optional is "yes". Write true or false.',
  ],
  [
    'languages as texts',
    plugin({languages: ['pt']}),
    'supportRouting: languages.0 is "pt". Give an object of: id, title, optional.',
  ],
  [
    'a language without a title',
    plugin({languages: [{id: 'pt'}]}),
    'supportRouting: languages.0.title is missing. Add it.',
  ],
  [
    'a language that is no field',
    plugin({languages: [{id: 'pt-BR', title: 'Português'}]}),
    'supportRouting: languages.0.id is "pt-BR". The key of a language is a field of localeString: it begins with a letter, and has letters, digits and _ only.',
  ],
  [
    'a language twice',
    schemas({
      languages: [
        {id: 'pt', title: 'A'},
        {id: 'pt', title: 'B'},
      ],
    }),
    'supportSchemaTypes: languages names "pt" twice. Name each language once.',
  ],
  [
    'a stored name of no field',
    router({fieldNames: {isExternal: 'x'}}),
    'createTicketRouter: fieldNames.isExternal is no field that a market may map. There are: submitToExternalPartners, allowRecentOrderSelection, ticketType, storeSupportTicketTimeThreshold, knowledgeForceIssues.',
  ],
  [
    'an empty stored name',
    router({fieldNames: {ticketType: ''}}),
    'createTicketRouter: fieldNames.ticketType is "". The stored name of a field begins with a letter, and has letters, digits and _ only.',
  ],
  [
    'one stored name for two fields',
    plugin({fieldNames: {submitToExternalPartners: 'x', allowRecentOrderSelection: 'x'}}),
    'supportRouting: fieldNames gives two fields of one document the name "x". Write the name under which each is stored.',
  ],
  [
    'a stored name that vendors query',
    plugin({fieldNames: {ticketType: 'name'}}),
    'supportRouting: fieldNames gives two fields of one document the name "name". Write the name under which each is stored.',
  ],
  [
    'a store without its methods',
    router({snapshot: {}}),
    'createTicketRouter: snapshot is Object. Give an object with read and write, like fileSnapshot(folder).',
  ],
  [
    'an endless wait',
    router({timing: {pollMs: Infinity}}),
    'createTicketRouter: timing.pollMs is Infinity. Give milliseconds above 0 and up to 2147483647.',
  ],
  [
    'a directory of orders that is none',
    router({orders: {'o-1': {placedAt: 5}}}),
    'createTicketRouter: orders is Object. Give a function that looks an order up: its id in, {placedAt, storeId} or undefined out.',
  ],
  [
    'a directory of orders that is none, in a Studio',
    plugin({orders: [{placedAt: 5}]}),
    'supportRouting: orders is Array. Give a function that looks an order up: its id in, {placedAt, storeId} or undefined out.',
  ],
  [
    'a client that is none',
    router({client: {}}),
    'createTicketRouter: client is Object. Give a client of @sanity/client.',
  ],
  [
    'a dataset that is unset',
    router({datasets: [undefined]}),
    'createTicketRouter: datasets.0 is undefined. Write the name of a dataset.',
  ],
  [
    'null for an option',
    plugin({subscriptions: null}),
    'supportRouting: subscriptions is null. Give a list of {partner, event, stores}, or a function that looks them up.',
  ],
  [
    'a directory where all subscriptions are asked for',
    schemas({subscriptions: () => []}),
    'supportSchemaTypes: subscriptions is Function. Give a list of {partner, event, stores}.',
  ],
  [
    'a store that is a number',
    plugin({stores: ['1042', 1043]}),
    'supportRouting: stores.1 is 1043. Write the id of the store as text.',
  ],
  [
    'stores that are none',
    plugin({stores: 'all'}),
    'supportRouting: stores is "all". Give a list of the ids of all stores, like ["1042", "1043"], a function that looks them up, or a {query} for them.',
  ],
  [
    'a query that is none',
    schemas({stores: {query: 5}}),
    'supportSchemaTypes: stores.query is 5. Write a GROQ query that gives the ids of all stores.',
  ],
  [
    'a query with a misspelt parameter',
    plugin({stores: {param: {}, query: '*'}}),
    'supportRouting: stores.param is no option. Did you mean params?',
  ],
  [
    'parameters that are none',
    plugin({stores: {params: ['pt'], query: '*'}}),
    'supportRouting: stores.params is Array. Give an object with the parameters of the query.',
  ],
  [
    'options that are none',
    schemas('pt'),
    'supportSchemaTypes: options is "pt". Give an object of: languages, fieldNames, severity, localeString, canEditRouting, stores, subscriptions, components.',
  ],
  [
    'two mistakes',
    plugin({inspector: 'no', timeZone: 'Lisbon'}),
    'supportRouting: inspector is "no". Write true or false.\nsupportRouting: timeZone is "Lisbon", which is no time zone. Write an IANA name like "Europe/Lisbon", or leave it out to use the zone of the browser.',
  ],
])('%s is refused where it is configured', (_, operation, message) => {
  expect(operation).toThrow(new TypeError(message))
})

test('a command refuses the same mistakes with the same words', async () => {
  const twice = '{"submitToExternalPartners":"x","allowRecentOrderSelection":"x"}'
  const {stderr} = await runCli(['check', 'export.ndjson', '--field-names', twice])
  expect(stderr).toContain('gives two fields of one document the name "x"')
  const misspelt = await runCli(['check', 'export.ndjson', '--severity', 'grup-empty=off'])
  expect(misspelt.stderr).toContain('grup-empty is no finding. Did you mean group-empty?')
})

test('what is left out is left to its default', () => {
  expect(plugin(undefined)).not.toThrow()
  expect(
    plugin({languages: undefined, severity: {}, fieldNames: {ticketType: undefined}}),
  ).not.toThrow()
  expect(schemas({fieldNames: {}})).not.toThrow()
  expect(handler({})).not.toThrow()
})

test('an instance of a class is a store', async () => {
  class Store {
    readonly bucket = 'b'
    read() {
      return Promise.resolve(undefined)
    }
    write() {
      return Promise.resolve()
    }
  }
  const created = createTicketRouter({client, snapshot: new Store()})
  expect(created.datasets).toEqual(['prod_bk_pt'])
  await created.close()
})
