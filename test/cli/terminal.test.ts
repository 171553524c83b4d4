import {stripVTControlCharacters} from 'node:util'

import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'

import {fileOf, ndjson, seedExport} from './exports.ts'
import {runCli} from './runCli.ts'

const portugal = seedExport('prod_bk_pt')
const ticket =
  '{"subcategoryId": "621be5e3-0bb6-4912-948a-351eead441ba", "category": "Home Delivery"}'

/** Every command, each with a result of its own. */
async function commands(): Promise<readonly (readonly string[])[]> {
  const path = await fileOf(portugal)
  return [
    ['check', path],
    ['matrix', path],
    ['diff', path, '--perspective', 'drafts'],
    ['route', path, '--ticket', ticket],
    ['route', path, '--tickets', await fileOf(`${ticket}\n${ticket}\n`)],
  ]
}

/** Whether text holds anything but text. */
function isColoured(text: string): boolean {
  return stripVTControlCharacters(text) !== text
}

describe('colours', () => {
  test('are on a terminal only', async () => {
    for (const command of await commands()) {
      expect(isColoured((await runCli(command, {terminal: 100})).stdout)).toBe(true)
      expect(isColoured((await runCli(command)).stdout)).toBe(false)
    }
  })

  test.each<Readonly<Record<string, string>>>([{NO_COLOR: '1'}, {TERM: 'dumb'}])(
    'are not where %o says so',
    async (env) => {
      for (const command of await commands()) {
        expect(isColoured((await runCli(command, {env, terminal: 100})).stdout)).toBe(false)
      }
    },
  )

  test('are in no format for machines, on a terminal either', async () => {
    const path = await fileOf(portugal)
    for (const format of ['json', 'csv', 'github', 'junit']) {
      const {stdout} = await runCli(['check', path, '--format', format], {terminal: 60})
      expect(isColoured(stdout)).toBe(false)
      expect(stdout).toBe((await runCli(['check', path, '--format', format])).stdout)
    }
  })

  test('mark an error', async () => {
    const {stderr} = await runCli(['check', 'nowhere'], {terminal: 80})
    expect(isColoured(stderr)).toBe(true)
    expect(stripVTControlCharacters(stderr)).toMatch(/^error: There is no file nowhere\./u)
  })
})

/** Lines of tables; headings and sentences around them go on as the terminal likes. */
function indented(text: string): readonly string[] {
  return stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.startsWith('  '))
}

/** How much is said, however it is laid out. */
function lengthOf(text: string): number {
  return stripVTControlCharacters(text).replaceAll(/\s/gu, '').length
}

describe('a table', () => {
  test.each([40, 60, 80, 120, 200])('fits a terminal of %i columns', async (terminal) => {
    for (const command of await commands()) {
      const {stdout} = await runCli(command, {terminal})
      for (const line of indented(stdout)) expect(stringWidth(line)).toBeLessThanOrEqual(terminal)
    }
  })

  test('takes COLUMNS before what the terminal says', async () => {
    const path = await fileOf(portugal)
    const narrow = await runCli(['matrix', path], {terminal: 60})
    const told = await runCli(['matrix', path], {env: {COLUMNS: '60'}, terminal: 200})
    expect(told.stdout).toBe(narrow.stdout)
  })

  test('takes 80 columns where a terminal does not know how many it has', async () => {
    const path = await fileOf(portugal)
    const unknown = await runCli(['check', path], {terminal: 0})
    expect(unknown.stdout).toBe((await runCli(['check', path], {terminal: 80})).stdout)
  })

  test('loses no text when it is narrow', async () => {
    const path = await fileOf(portugal)
    const wide = await runCli(['check', path], {terminal: 130})
    for (const terminal of [40, 60, 80]) {
      expect(lengthOf((await runCli(['check', path], {terminal})).stdout)).toBe(
        lengthOf(wide.stdout),
      )
    }
  })

  test('has every row in one line in a pipe, whatever COLUMNS is', async () => {
    const path = await fileOf(portugal)
    const {stdout} = await runCli(['check', path], {env: {COLUMNS: '40'}})
    expect(stdout).toContain(
      '  note     “Perdidos e achados” is in no Support Category Group, so guests cannot choose it and its tickets are not forwarded. Add it to a group.  subcategory-not-in-any-group\n',
    )
  })

  test('shows names of any script and without blanks', async () => {
    const name = '注文が届きません'.repeat(12)
    const documents = [
      {_id: 'a', _type: 'supportSubcategory', name: {ja: name, pt: 'x'.repeat(90)}},
      {
        _id: 'g',
        _type: 'supportCategoryGroup',
        name: {ja: name},
        supportSubcategories: [{_key: 'k', _ref: 'a'}],
      },
    ]
    const path = await fileOf(ndjson(documents))
    const {stdout} = await runCli(['matrix', path, '--languages', 'ja'], {terminal: 60})
    for (const line of indented(stdout)) expect(stringWidth(line)).toBeLessThanOrEqual(60)
    expect(stdout).not.toContain('…')
  })
})

describe('the progress bar', () => {
  const filler = ndjson([{_id: 'x', _type: 'post', text: 'x'.repeat(9 * 1024 * 1024)}])

  test('is on stderr of a terminal while much is read', async () => {
    const path = await fileOf(`${portugal}${filler}`)
    const {stderr, stdout} = await runCli(['check', path], {terminal: 80})
    expect(stderr).toContain('Reading')
    expect(stderr).toContain('100% of 10 MB')
    expect(stdout).not.toContain('Reading')
  })

  test('is not in a pipe', async () => {
    const path = await fileOf(`${portugal}${filler}`)
    expect((await runCli(['check', path])).stderr).toBe('')
  })
})
