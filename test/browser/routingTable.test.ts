import type {Page} from 'playwright-core'

import {compileRouting, readRoutingConfig, type Ticket} from '../../engine/index.ts'
import {settings, type StoredDocument} from '../engine/documents.ts'
import {now, orderAgeCases, routingCases, routingMarket} from '../engine/routingCases.ts'
import {paramsOf} from '../../plugin/preview/simulationParams.ts'
import {clientOf, stored} from '../filledLake.ts'
import {expect, test} from './studioTest.ts'

/** The document beside the preview; the tickets are about many others. */
const pane = '/prod_bk_pt/structure/ctgConfigs;support;supportSubcategory;store'

/** What the preview says of one ticket. */
interface Shown {
  readonly outcome: string | null
  readonly reason: string | null
  readonly steps: readonly string[]
}

/** A case of the tables as a ticket, where the controls of the preview can make one: with ids, and times that exist. */
function asTicket(value: unknown): Ticket | undefined {
  if (typeof value !== 'object' || value === null || !('subcategoryId' in value)) return undefined
  const {subcategoryId} = value
  const group: unknown = 'categoryGroupId' in value ? value.categoryGroupId : undefined
  if (typeof subcategoryId !== 'string' || group === null || group === '') return undefined
  if (group !== undefined && typeof group !== 'string') return undefined
  const order: unknown = 'order' in value ? value.order : undefined
  const placedAt: unknown =
    typeof order === 'object' && order !== null && 'placedAt' in order ? order.placedAt : undefined
  const hasOrder = order !== undefined && order !== null
  return {
    order: hasOrder ? {placedAt: timeOf(placedAt)} : null,
    subcategoryId,
    submittedAt: timeOf('submittedAt' in value ? value.submittedAt : undefined),
    ...(group !== undefined && {categoryGroupId: group}),
  }
}

function timeOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN
}

/** The pane of a partner's ticket, who may send an order about everything. */
function addressOf({categoryGroupId, order, subcategoryId, submittedAt}: Ticket): string {
  const params = {
    inspect: 'support-routing-preview',
    ...paramsOf(
      {
        categoryGroupId: categoryGroupId ?? null,
        openedBy: 'partner',
        order: order ? 'selected' : 'none',
        placedAt: known(order?.placedAt ?? now),
        storeId: '',
        subcategoryId,
        submittedAt: known(submittedAt),
      },
      0,
    ),
  }
  return [
    pane,
    ...Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`),
  ].join(',')
}

function known(time: number): number | undefined {
  return Number.isNaN(time) ? undefined : time
}

/** Goes to another address as the browser's own buttons do, without loading the Studio again. */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(undefined, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

/**
 * Shows a ticket and compares it with what the engine says.
 *
 * Another answer stands there in between, so that nothing is taken for an answer that has not changed yet.
 */
async function expectShown(
  page: Page,
  ticket: Ticket,
  documents: readonly StoredDocument[],
  message: string,
): Promise<void> {
  const expected = decided(documents, ticket)
  for (const subcategoryId of ['general', 'off']) {
    const other = {subcategoryId, submittedAt: now}
    const otherwise = decided(documents, other)
    if (otherwise.outcome === expected.outcome) continue
    await go(page, addressOf(other))
    await expect.poll(() => shownOn(page), {message: `before ${message}`}).toEqual(otherwise)
    break
  }
  await go(page, addressOf(ticket))
  await expect.poll(() => shownOn(page), {message}).toEqual(expected)
}

async function shownOn(page: Page): Promise<Shown> {
  const answer = page.getByTestId('routing-answer')
  const steps = await page
    .getByTestId('routing-path')
    .locator('[data-rule]')
    .evaluateAll((all) =>
      all.map(({dataset}) => `${dataset['rule'] ?? ''} ${dataset['status'] ?? ''}`),
    )
  return {
    outcome: await answer.getAttribute('data-outcome'),
    reason: await answer.getAttribute('data-reason'),
    steps,
  }
}

/** What the engine says of the same stored documents, without any Studio. */
function decided(documents: readonly StoredDocument[], ticket: Ticket): Shown {
  const {outcome, reason, steps} = compileRouting(readRoutingConfig(documents)).route(ticket)
  return {outcome, reason, steps: steps.map(({rule, status}) => `${rule} ${status}`)}
}

/** A ticket in a STORE group, so long after its order. */
function ticketOfAge(ageMs: number): Ticket {
  return {
    categoryGroupId: 'stores',
    order: {placedAt: now},
    subcategoryId: 'store',
    submittedAt: now + ageMs,
  }
}

async function fill(url: string, documents: readonly StoredDocument[]): Promise<void> {
  const transaction = clientOf(url, 'prod_bk_pt').transaction()
  for (const document of documents) transaction.createOrReplace(stored(document))
  await transaction.commit()
}

test('every row of the routing table is shown as the engine decides it', async ({
  studio,
  windows,
}) => {
  const url = studio.lake?.url ?? ''
  await fill(url, routingMarket)
  const tickets = routingCases.flatMap(([description, value]) => {
    const ticket = asTicket(value)
    return ticket ? [{description, ticket}] : []
  })
  // Everything but what is no ticket at all: that cannot be made with controls.
  expect(tickets.length).toBeGreaterThan(35)
  const page = await windows.open('ines', {path: `${pane},inspect=support-routing-preview`})
  for (const {description, ticket} of tickets) {
    await expectShown(page, ticket, routingMarket, description)
  }
})

test('every age of an order is shown as the engine decides it, at every threshold', async ({
  studio,
  windows,
}) => {
  const url = studio.lake?.url ?? ''
  await fill(url, routingMarket)
  const page = await windows.open('ines', {path: addressOf(ticketOfAge(0))})
  for (const [description, threshold, ageMs] of orderAgeCases) {
    // What JSON has no word for is never stored, and a date has no parts of a millisecond.
    const isStorable = typeof threshold !== 'number' || Number.isFinite(threshold)
    if (!isStorable || !Number.isInteger(ageMs)) continue
    await fill(url, [settings(threshold)])
    await expectShown(
      page,
      ticketOfAge(ageMs),
      [...routingMarket, settings(threshold)],
      description,
    )
  }
})
