import {cpus, loadavg} from 'node:os'
import {parseArgs} from 'node:util'

import {chromium} from 'playwright-core'

import {preparePage} from '../studio/preparePage.ts'
import {findBrowser} from '../test/browser/findBrowser.ts'
import {editMarket, type MarketRequests} from './editMarket.ts'
import type {LakeRequest} from './lakeRequest.ts'
import {summarize} from './measure.ts'
import {compareOpening} from './opening/compareOpening.ts'
import {row} from './row.ts'
import {printSizeOfPlugin} from './size/printSizeOfPlugin.ts'
import {sizeOfPlugin} from './size/sizeOfPlugin.ts'
import {root, startFilledStudio} from './startFilledStudio.ts'
import {formAlone, withPreview} from './typing/arrangements.ts'
import {compareTyping} from './typing/compareTyping.ts'
import {printTyping} from './typing/printTyping.ts'

const {positionals} = parseArgs({allowPositionals: true})
/** Sub-categories of a market: those of the command, or both. */
const marketSizes = positionals.length > 0 ? positionals.map(readSize) : [30, 1000]

/** Sessions of each arrangement of form and preview; an even number, so that each is first as often as last. */
const typingRounds = 6
/** Openings of each arrangement; an even number for the same reason. */
const openingRounds = 8
const typedText = ' ordered some time ago and got it cold or not at all'

printSizeOfPlugin(await sizeOfPlugin(root))

const [executablePath, pageFolder] = await Promise.all([
  findBrowser(),
  preparePage(root, {kind: 'local'}, () => console.log('Building the Studio ...')),
])
const browser = await chromium.launch({
  args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
  chromiumSandbox: process.getuid?.() !== 0,
  executablePath,
})
try {
  const [cpu] = cpus()
  const machine = `${cpus().length} cores of ${cpu?.model}`
  console.log(`The Studio in Chromium ${browser.version()}, on ${machine}`)
  for (const size of marketSizes) {
    const studio = await startFilledStudio(pageFolder, size)
    try {
      print(size, await editMarket(browser, studio.url))
      const arrangements = [formAlone, ...withPreview]
      await compareOpening(browser, studio, arrangements, openingRounds)
      const typing = {rounds: typingRounds, text: typedText}
      printTyping(await compareTyping(browser, studio, arrangements, typing))
    } finally {
      await studio.close()
    }
  }
} finally {
  await browser.close()
}

/** The sub-category that is typed in is the third one. */
function readSize(text: string): number {
  const size = Number(text)
  if (Number.isInteger(size) && size >= 3) return size
  throw new Error(
    `"${text}" is no size of a market. Give a number of sub-categories from 3, like 30.`,
  )
}

function print(size: number, measured: MarketRequests): void {
  const {bytesOfPlugin, keystrokes, openedDocuments, times} = measured
  const {untilLive, whileOpening, whileTyping} = measured
  // Times say little on a machine that is busy with something else.
  const [load = 0] = loadavg()
  console.log(`\nA market of ${size.toLocaleString('en')} sub-categories`)
  console.log(row('requests to the lake', ['all', "Sanity's", "the plugin's"]))
  console.log(row('until the Studio is live', counts(untilLive)))
  console.log(
    row(`per opened document (${openedDocuments})`, counts(whileOpening, openedDocuments)),
  )
  console.log(row(`per keystroke (${keystrokes})`, counts(whileTyping, keystrokes)))
  for (const kind of new Set(whileTyping.map((request) => request.kind))) {
    const ofKind = whileTyping.filter((request) => request.kind === kind)
    console.log(row(`  of these ${kind}`, counts(ofKind, keystrokes)))
  }
  console.log(row('kB that the plugin reads at the start', ['', '', kilobytes(bytesOfPlugin)]))
  console.log(row(`ms from key to page, median of ${times.length} (load ${load.toFixed(1)})`, []))
  console.log(
    row("  Sanity's mark at the field", ['', '', median(times.map(({marker}) => marker))]),
  )
  console.log(row("  the plugin's finding", ['', '', median(times.map(({finding}) => finding))]))
}

function counts(requests: readonly LakeRequest[], per = 1): readonly string[] {
  const ofPlugin = requests.filter(({isOfPlugin}) => isOfPlugin).length
  const each = (count: number) => String(Number((count / per).toFixed(2)))
  return [requests.length, requests.length - ofPlugin, ofPlugin].map(each)
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}

function median(all: readonly number[]): string {
  const {median, spread} = summarize(all)
  return `${median.toFixed(0)} ± ${(spread * 100).toFixed(0)}%`
}
