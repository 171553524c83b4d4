import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {afterAll, beforeAll, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'support-routing-lint-'))
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
})

afterAll(() => rmSync(folder, {recursive: true}))

/** Whether the lint configuration refuses an import in a file. */
function isRefused(file: string, imported: string): boolean {
  mkdirSync(dirname(join(folder, file)), {recursive: true})
  writeFileSync(join(folder, file), `export * from '${imported}'\n`)
  return lint(file).includes('no-restricted-imports')
}

function lint(path: string): string {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const {stdout} = spawnSync(process.execPath, [oxlint, '-f', 'unix', path], {
    cwd: folder,
    encoding: 'utf8',
  })
  return stdout
}

test.each([
  ['engine/route.ts', '../plugin/index.ts'],
  ['engine/route.ts', '../words/languages.ts'],
  ['options/market.ts', '../words/languages.ts'],
  ['content/source.ts', '../words/languages.ts'],
  ['subscriptions/ask.ts', '../words/languages.ts'],
  ['orders/lookup.ts', '../words/languages.ts'],
  ['runtime/route.ts', '../words/languages.ts'],
  ['runtime/node/file.ts', '../../words/languages.ts'],
  ['local-lake/store/file.ts', '../../words/languages.ts'],
  ['words/stepText.ts', '../content/perspective.ts'],
  ['words/stepText.ts', '../schemas/index.ts'],
  ['words/en/tickets.ts', '../../tickets/problem.ts'],
  ['words/es/studio.ts', '../../plugin/index.ts'],
  ['words/es/studio.ts', '../../studio/project.ts'],
  ['words/languages.ts', 'sanity'],
  ['words/languages.ts', 'react'],
  ['words/languages.ts', 'node:util'],
  ['engine/route.ts', './../content/perspective.ts'],
  ['engine/route.ts', 'node:fs'],
  ['engine/route.ts', 'sanity'],
  ['engine/route.ts', '../tickets/time.ts'],
  ['tickets/time.ts', '../content/perspective.ts'],
  ['tickets/time.ts', '../plugin/index.ts'],
  ['tickets/time.ts', 'node:fs'],
  ['tickets/time.ts', 'sanity'],
  ['tickets/time.ts', '@sanity/ui'],
  ['tickets/time.ts', 'react'],
  ['tickets/time.ts', '../options/marketOptions.ts'],
  ['subscriptions/ask.ts', '../options/marketOptions.ts'],
  ['orders/lookup.ts', '../tickets/time.ts'],
  ['orders/lookup.ts', '../subscriptions/subscriptionDirectory.ts'],
  ['orders/lookup.ts', '../content/moment.ts'],
  ['orders/lookup.ts', '../options/marketOptions.ts'],
  ['orders/lookup.ts', '../runtime/waiting.ts'],
  ['orders/lookup.ts', 'node:fs'],
  ['orders/lookup.ts', 'sanity'],
  ['engine/route.ts', '../orders/readOrder.ts'],
  ['tickets/time.ts', '../orders/readOrder.ts'],
  ['subscriptions/ask.ts', '../orders/readOrder.ts'],
  ['content/source.ts', '../orders/readOrder.ts'],
  ['options/market.ts', '../orders/readOrder.ts'],
  ['schemas/group.ts', '../orders/readOrder.ts'],
  ['local-lake/store/file.ts', '../../orders/readOrder.ts'],
  ['options/market.ts', '../schemas/options.ts'],
  ['options/market.ts', '../content/perspective.ts'],
  ['options/market.ts', 'node:fs'],
  ['options/market.ts', 'sanity'],
  ['content/source.ts', '../tickets/time.ts'],
  ['content/source.ts', '../schemas/index.ts'],
  ['content/source.ts', '../sanity.config.ts'],
  ['schemas/group.ts', '../plugin/index.ts'],
  ['schemas/group.ts', '../tickets/time.ts'],
  ['schemas/group.ts', 'node:fs'],
  ['plugin/preview/Panel.tsx', '../../local-lake/index.ts'],
  ['plugin/preview/Panel.tsx', '../../bench/run.ts'],
  ['subscriptions/ask.ts', '../tickets/time.ts'],
  ['subscriptions/ask.ts', '../plugin/index.ts'],
  ['subscriptions/ask.ts', 'sanity'],
  ['runtime/route.ts', '../plugin/index.ts'],
  ['runtime/route.ts', '../schemas/index.ts'],
  ['runtime/follow/followDataset.ts', '../../local-lake/index.ts'],
  ['runtime/route.ts', 'node:fs'],
  ['runtime/route.ts', './node/fileSnapshot.ts'],
  ['runtime/route.ts', 'sanity'],
  ['runtime/route.ts', 'sanity/structure'],
  ['runtime/route.ts', '@sanity/ui'],
  ['runtime/route.ts', 'react'],
  ['runtime/route.ts', 'react-dom'],
  ['runtime/node/file.ts', '../../plugin/index.ts'],
  ['runtime/node/file.ts', 'sanity'],
  ['plugin/preview/Panel.tsx', '../../runtime/index.ts'],
  ['cli/run.ts', '../plugin/index.ts'],
  ['cli/run.ts', '../local-lake/index.ts'],
  ['cli/run.ts', '../studio/project.ts'],
  ['cli/run.ts', '../schemas/index.ts'],
  ['cli/check/check.ts', '../../schemas/options.ts'],
  ['cli/run.ts', 'sanity'],
  ['cli/run.ts', 'react'],
  ['cli/run.ts', '@sanity/ui'],
  ['engine/route.ts', '../cli/run.ts'],
  ['tickets/time.ts', '../cli/run.ts'],
  ['content/source.ts', '../cli/run.ts'],
  ['schemas/group.ts', '../cli/run.ts'],
  ['plugin/preview/Panel.tsx', '../../cli/run.ts'],
  ['local-lake/store/file.ts', '../../engine/index.ts'],
  ['local-lake/store/file.ts', '../../content/contentSource.ts'],
  ['local-lake/store/file.ts', '../../tickets/time.ts'],
])('%s may not import %s', (file, imported) => {
  expect(isRefused(file, imported)).toBe(true)
})

test.each([
  ['engine/route.ts', './decision.ts'],
  ['tickets/time.ts', '../engine/index.ts'],
  ['tickets/time.ts', 'valibot'],
  ['content/source.ts', '../engine/index.ts'],
  ['schemas/group.ts', '../content/perspective.ts'],
  ['plugin/preview/Panel.tsx', '../../schemas/index.ts'],
  ['plugin/preview/Panel.tsx', '../../tickets/time.ts'],
  ['subscriptions/ask.ts', '../engine/index.ts'],
  ['plugin/recipients/lookup.ts', '../../subscriptions/subscriptionDirectory.ts'],
  ['orders/lookup.ts', '../engine/index.ts'],
  ['plugin/preview/lookup.ts', '../../orders/createOrderLookup.ts'],
  ['runtime/route.ts', '../orders/createOrderLookup.ts'],
  ['cli/route/readOrders.ts', '../../orders/readOrder.ts'],
  ['runtime/route.ts', '../engine/index.ts'],
  ['runtime/route.ts', '../tickets/readTicket.ts'],
  ['runtime/follow/followDataset.ts', '../../content/unavailableReason.ts'],
  ['runtime/follow/followDataset.ts', '@sanity/client'],
  ['runtime/node/file.ts', 'node:fs/promises'],
  ['runtime/node/file.ts', '../snapshot.ts'],
  ['cli/run.ts', '../engine/index.ts'],
  ['cli/check/checkResult.ts', '../../words/describeFinding.ts'],
  ['cli/check/checkResult.ts', '../../options/marketOptions.ts'],
  ['options/market.ts', '../engine/index.ts'],
  ['options/market.ts', 'valibot'],
  ['schemas/group.ts', '../options/marketOptions.ts'],
  ['runtime/route.ts', '../options/marketOptions.ts'],
  ['cli/words/caseText.ts', '../../words/routingWords.ts'],
  ['words/findingWords.ts', '../engine/index.ts'],
  ['words/findingWords.ts', '../options/marketOptions.ts'],
  ['words/es/studio.ts', '../en/studio.ts'],
  ['tickets/describeProblem.ts', '../words/en/tickets.ts'],
  ['schemas/group.ts', '../words/languages.ts'],
  ['plugin/i18n/index.ts', '../../words/languages.ts'],
  ['cli/route/route.ts', '../../tickets/readReceipt.ts'],
  ['cli/run.ts', 'node:util'],
  ['cli/source/readDataset.ts', '@sanity/client'],
  ['local-lake/store/file.ts', 'node:sqlite'],
])('%s may import %s', (file, imported) => {
  expect(isRefused(file, imported)).toBe(false)
})

test('circles of imports are refused, and those of types are too', () => {
  mkdirSync(join(folder, 'circle'), {recursive: true})
  writeFileSync(
    join(folder, 'circle/one.ts'),
    "import type {B} from './other.ts'\nexport type A = B\n",
  )
  writeFileSync(
    join(folder, 'circle/other.ts'),
    "import type {A} from './one.ts'\nexport type B = A\n",
  )
  expect(lint('circle').match(/no-cycle/gu)).toHaveLength(2)
})
