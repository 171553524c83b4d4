import {createServer} from 'node:http'

import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'

import {isRecord} from '../../engine/isRecord.ts'
import {people} from '../../local-lake/index.ts'
import {readSeed} from '../../local-lake/seed/index.ts'
import {group, settings, subcategory} from '../engine/documents.ts'
import {clientOf, type FilledLake, fillLake} from '../filledLake.ts'
import {fileOf, ndjson} from './exports.ts'
import {runCli} from './runCli.ts'

const [editor] = people
const signedIn = {SANITY_AUTH_TOKEN: editor.token}
let lake: FilledLake

beforeAll(async () => {
  lake = await fillLake({prod_bk_pt: [...readSeed('prod_bk_pt')], prod_empty: []})
})

afterAll(() => lake.close())

/** The findings of a report that are errors. */
function errorsIn(report: string): readonly unknown[] {
  const parsed: unknown = JSON.parse(report)
  const findings: readonly unknown[] = Object(parsed).findings
  return findings.filter((finding) => isRecord(finding) && finding['severity'] === 'error')
}

function datasetOf(url: string, dataset = 'prod_bk_pt'): readonly string[] {
  return ['--lake', url, '--dataset', dataset]
}

describe('a dataset of the local lake', () => {
  test('has those of the subscriptions that are for it', async () => {
    const general = {event: 'GENERAL_SUPPORT_TICKET', stores: 'region'}
    const path = await fileOf(
      JSON.stringify([
        {...general, datasets: ['prod_bk_pt'], partner: 'Here'},
        {...general, datasets: ['prod_empty'], partner: 'Elsewhere'},
        {...general, partner: 'Everywhere'},
      ]),
      'subscriptions.json',
    )
    const args = ['matrix', ...datasetOf(lake.url), '--subscriptions', path, '--format', 'json']
    const {stdout} = await runCli(args, {env: signedIn})
    expect(stdout).toContain('"Here"')
    expect(stdout).toContain('"Everywhere"')
    expect(stdout).not.toContain('"Elsewhere"')
  })

  test.each(['published', 'drafts'])(
    'gives the findings of its export: %s',
    async (perspective) => {
      const format = ['--perspective', perspective, '--format', 'json']
      const fromLake = await runCli(['check', ...datasetOf(lake.url), ...format], {env: signedIn})
      const path = await fileOf(
        ndjson(await clientOf(lake.url, 'prod_bk_pt').fetch('*', {}, {perspective: 'raw'})),
      )
      const fromFile = await runCli(['check', path, ...format])
      expect(fromLake.stderr).toBe('')
      const [a, b]: readonly unknown[] = [JSON.parse(fromLake.stdout), JSON.parse(fromFile.stdout)]
      expect(a).toMatchObject({
        counts: {error: expect.any(Number)},
        source: `${lake.url}/prod_bk_pt`,
      })
      expect({...Object(a), source: path}).toEqual(b)
      expect([fromLake.code, fromFile.code]).toEqual([1, 1])
    },
  )

  test('says on stderr what nobody sees without a token', async () => {
    const {code, stderr, stdout} = await runCli([
      'check',
      ...datasetOf(lake.url),
      '--format',
      'json',
    ])
    expect(stderr).toMatch(
      /^note: SANITY_AUTH_TOKEN is not set, so drafts and releases of .* are not seen\.\n$/u,
    )
    expect(JSON.parse(stdout)).toMatchObject({perspective: 'published'})
    expect(code).toBe(1)
  })

  test('makes no error of what nobody sees without a token, and says so', async () => {
    const market = [
      subcategory('late'),
      subcategory('imported.lost'),
      group('home', 'STORE', ['late', 'imported.lost', 'gone']),
      settings(60),
    ]
    const dotted = await fillLake({prod_bk_pt: market})
    onTestFinished(dotted.close)
    const args = ['check', ...datasetOf(dotted.url), '--languages', 'en', '--format', 'json']
    const stranger = await runCli(args)
    expect(stranger.stderr).toContain(
      'refer to 1 id with a dot, and documents with such ids are not seen either: imported.lost.',
    )
    const dangling = {code: 'reference-dangling', params: expect.objectContaining({ref: 'gone'})}
    expect(errorsIn(stranger.stdout)).toMatchObject([dangling])
    const signed = await runCli(args, {env: signedIn})
    expect(signed.stderr).toBe('')
    expect(errorsIn(signed.stdout)).toMatchObject([dangling])
  })

  test.each([
    ['check', '--perspective', 'drafts'],
    ['diff', '--perspective', 'drafts'],
  ])('needs a token for drafts: %s', async (command, ...args) => {
    const {code, stderr, stdout} = await runCli([command, ...datasetOf(lake.url), ...args])
    expect(stderr).toContain('need a token. Set the environment variable SANITY_AUTH_TOKEN.')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test.each(['sk-one\nsk-two', 'sk-\u0000one', 'sk-öne', 'sk one'])(
    'with a token that nobody could send: %j',
    async (token) => {
      const args = ['check', ...datasetOf(lake.url)]
      const {code, stderr, stdout} = await runCli(args, {env: {SANITY_AUTH_TOKEN: token}})
      expect(stderr).toBe(
        'error: SANITY_AUTH_TOKEN holds a character that no token has. Copy it again.\n',
      )
      expect(stdout).toBe('')
      expect(code).toBe(2)
    },
  )

  test('with blanks around the token, which are not of it', async () => {
    const args = ['check', ...datasetOf(lake.url), '--perspective', 'drafts', '--fail-on', 'never']
    const {code, stderr} = await runCli(args, {env: {SANITY_AUTH_TOKEN: ` ${editor.token}\r\n`}})
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('that is empty was not checked', async () => {
    const signed = await runCli(['check', ...datasetOf(lake.url, 'prod_empty')], {env: signedIn})
    expect(signed.stderr).toContain('Is it the right dataset?')
    const stranger = await runCli(['check', ...datasetOf(lake.url, 'prod_empty')])
    expect(stranger.stderr).toContain('Without SANITY_AUTH_TOKEN a private dataset looks empty')
    expect([signed.code, stranger.code]).toEqual([2, 2])
  })

  test('that does not exist', async () => {
    const {code, stderr} = await runCli(['check', ...datasetOf(lake.url, 'prod_none')], {
      env: signedIn,
    })
    expect(stderr).toMatch(/there is no dataset prod_none in the lake at .* Check --dataset\.\n$/u)
    expect(code).toBe(2)
  })

  test('is compared with an export', async () => {
    const others = lake.documents('prod_bk_pt').filter(({_type}) => _type !== 'supportSettings')
    const documents = [...others, settings(30)]
    const path = await fileOf(ndjson(documents))
    const {code, stderr, stdout} = await runCli(['diff', path, ...datasetOf(lake.url)], {
      env: signedIn,
    })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/sub-categor(y|ies) changes? from .*: \d+ from GENERAL to STORE\.\n$/u)
    expect(code).toBe(1)
  })

  test('is compared with another dataset of the lake', async () => {
    const args = [
      'diff',
      ...datasetOf(lake.url),
      '--before-dataset',
      'prod_bk_pt',
      '--format',
      'json',
    ]
    const {code, stdout} = await runCli(args, {env: signedIn})
    expect(JSON.parse(stdout)).toMatchObject({changes: [], counts: {changes: 0}})
    expect(code).toBe(0)
  })
})

/** A server that answers every request the same way. */
async function answering(status: number, type: string, body: string): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(status, {'content-type': type}).end(body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.')
  return `http://127.0.0.1:${address.port}`
}

/** A refusal as Content Lake writes it. */
function problem(status: number, description: string): string {
  return JSON.stringify({error: description, message: description, statusCode: status})
}

describe('an answer that is no content ends with 2 and says what to do', () => {
  const json = 'application/json'

  test.each<[number, string, string, Readonly<Record<string, string>>, string]>([
    [
      401,
      json,
      problem(401, 'Unauthorized'),
      {},
      'it needs a token. Set the environment variable SANITY_AUTH_TOKEN',
    ],
    [
      401,
      json,
      problem(401, 'Session not found'),
      {SANITY_AUTH_TOKEN: 'sk-wrong'},
      'the token in SANITY_AUTH_TOKEN is not valid',
    ],
    [
      403,
      json,
      problem(403, 'Forbidden'),
      {SANITY_AUTH_TOKEN: 'sk-other'},
      'may not read it. Use one of project local',
    ],
    [404, json, problem(404, 'Dataset not found'), {}, 'there is no dataset prod_bk_pt'],
    [400, json, problem(400, 'Bad'), {}, 'answered with status 400'],
    [200, 'text/html', '<html>Sign in to the guest network</html>', {}, 'is no content of Sanity'],
    [200, json, '{"result": [', {}, 'is no content of Sanity'],
    [200, json, '{"result": null}', {}, 'is no content of Sanity'],
    [200, json, '{"result": {"a": 1}}', {}, 'is no content of Sanity'],
  ])('%i %s %s', async (status, type, body, env, message) => {
    const url = await answering(status, type, body)
    const {code, stderr, stdout} = await runCli(['check', ...datasetOf(url)], {env})
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^error: [^\n]*\n$/u)
    expect(stderr).not.toContain('sk-')
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('nothing at the address', async () => {
    const closed = await fillLake({prod_bk_pt: []})
    await closed.close()
    const {code, stderr} = await runCli(['check', ...datasetOf(closed.url)])
    expect(stderr).toContain(
      `nothing answers at ${closed.url}. Start the local lake with npm start`,
    )
    expect(code).toBe(2)
  })
})
