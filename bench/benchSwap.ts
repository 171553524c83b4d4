import {fork} from 'node:child_process'
import {once} from 'node:events'
import {setImmediate as nextTurn} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'

import {createClient} from '@sanity/client'

import {createTicketRouter, type TicketRouter} from '../runtime/index.ts'
import {line} from './figures.ts'
import type {Goal} from './goals.ts'

const subcategoryCount = 10_000
const groupCount = 200
const swaps = 7

/** The pause before content was read and compiled in slices, on the same content. */
const beforeMs = 160

/** Measures for how long a router answers nothing while it takes over content of which every document is another one. */
export async function benchSwap(): Promise<readonly Goal[]> {
  const server = fork(fileURLToPath(new URL('contentServer.ts', import.meta.url)))
  const [port]: readonly unknown[] = await once(server, 'message')
  const serve = async (revision: number) => {
    server.send(JSON.stringify({result: makeContent(revision)}))
    await once(server, 'message')
  }
  await serve(0)
  const changed = createCounter()
  const router = createTicketRouter({
    client: createClient({
      apiHost: `http://127.0.0.1:${String(port)}`,
      apiVersion: '2025-02-19',
      dataset: 'prod_bk_pt',
      maxRetries: 0,
      projectId: 'bench',
      useCdn: false,
      useProjectHostname: false,
    }),
    onEvent: ({type}) => {
      if (type === 'content-changed') changed.count()
    },
    timing: {pollMs: 200},
  })
  try {
    await router.ready()
    const pauses: number[] = []
    for (let swap = 1; swap <= swaps; swap++) {
      await serve(swap)
      pauses.push(await longestPause(router, () => changed.counted() > swap))
    }
    const longest = Math.max(...pauses)
    const parseMs = parseTime()
    console.log(`\nA router's pauses while ${subcategoryCount} sub-categories are replaced`)
    console.log(line('each swap, in ms', pauses.map((pause) => pause.toFixed(0)).join(' '), ''))
    console.log(line('of which the client parses JSON', parseMs.toFixed(0), ''))
    return [
      {
        before: beforeMs,
        name: 'longest pause of router.route, a swap',
        measured: longest,
        unit: ' ms',
        limit: {below: 50},
      },
    ]
  } finally {
    await router.close()
    server.disconnect()
  }
}

/**
 * Routes at every turn of the event loop until something is so; gives the longest time between two answers, in milliseconds of
 * the thread's CPU, so that what else the machine does is no pause of the router.
 */
async function longestPause(router: TicketRouter, isDone: () => boolean): Promise<number> {
  let longest = 0
  let last = threadMs()
  for (;;) {
    // One more turn, so that the one in which it happened counts.
    const wasDone = isDone()
    await nextTurn()
    router.route({subcategoryId: 'subcategory-7'})
    const now = threadMs()
    longest = Math.max(longest, now - last)
    last = now
    if (wasDone) return longest
  }
}

/** Milliseconds in which the content is parsed, the one part that no slices divide; a median. */
function parseTime(): number {
  const text = JSON.stringify({result: makeContent(0)})
  const times = Array.from({length: 5}, () => {
    const start = threadMs()
    JSON.parse(text)
    return threadMs() - start
  })
  return times.toSorted((a, b) => a - b)[2] ?? Number.NaN
}

function threadMs(): number {
  const {system, user} = process.threadCpuUsage()
  return (system + user) / 1000
}

function createCounter() {
  let count = 0
  return {
    count: () => {
      count += 1
    },
    counted: () => count,
  }
}

/** Content as Content Lake answers, with a revision of its own for each document. */
function makeContent(revision: number): readonly unknown[] {
  const system = {
    _createdAt: '2025-01-01T00:00:00Z',
    _rev: `revision-${revision}`,
    _updatedAt: '2025-01-01T00:00:00Z',
  }
  const ids = Array.from({length: subcategoryCount}, (_, index) => `subcategory-${index}`)
  const perGroup = subcategoryCount / groupCount
  return [
    ...ids.map((_id, index) => ({
      ...system,
      _id,
      _type: 'supportSubcategory',
      allowRecentOrderSelection: true,
      knowledgeForceIssueId: String(index).padStart(5, '0'),
      name: named(`Sub-category ${index}`),
      submitToExternalPartners: true,
    })),
    ...Array.from({length: groupCount}, (_, index) => ({
      ...system,
      _id: `group-${index}`,
      _type: 'supportCategoryGroup',
      name: named(`Group ${index}`),
      supportSubcategories: ids
        .slice(index * perGroup, (index + 1) * perGroup)
        .map((_ref) => ({_key: _ref, _ref, _type: 'reference'})),
      ticketType: index % 3 === 0 ? 'GENERAL' : 'STORE',
    })),
    {
      ...system,
      _id: 'supportSettings',
      _type: 'supportSettings',
      storeSupportTicketTimeThreshold: 60,
    },
  ]
}

function named(en: string) {
  return {_type: 'localeString', en, es: `${en} (es)`, pt: `${en} (pt)`}
}
