import type {Page} from 'playwright-core'

import {expect} from './studioTest.ts'

/** The button that publishes the open document. */
export const publishButton = (page: Page) => page.getByTestId('action-publish')

/** The dialog that shows what an action changes. */
export const reviewOf = (page: Page) => page.getByTestId('routing-review')

/** The button of that dialog which goes ahead. */
export const confirmIn = (page: Page) => page.getByTestId('routing-review-confirm')

/** The button that goes ahead although nobody knows what would change. */
export const confirmUncheckedIn = (page: Page) =>
  reviewOf(page).getByRole('button', {name: 'Publish without checking'})

/**
 * Publishes the open document, and waits until the lake has acknowledged it and the Studio has seen it.
 *
 * @param options - `review`: how to answer the dialog, for what changes routing or is to be warned of, or where that could
 *   not be checked; without it no dialog may come.
 */
export async function publishNow(
  page: Page,
  {review}: {readonly review?: 'confirm' | 'confirm unchecked'} = {},
): Promise<void> {
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  const acknowledged = published(page)
  await publishButton(page).click()
  if (review === 'confirm') await confirmIn(page).click()
  if (review === 'confirm unchecked') await confirmUncheckedIn(page).click()
  await acknowledged
}

/** Waits until a publish that was started is acknowledged by the lake and seen by the Studio. */
export async function published(page: Page): Promise<void> {
  const response = await page.waitForResponse(
    (response) =>
      response.request().postData()?.includes('sanity.action.document.publish') === true,
  )
  expect(response.status()).toBe(200)
  // While it publishes the button is disabled too, but says so; the Studio still moves to the published document then.
  await expect
    .poll(async () => [
      await publishButton(page).isDisabled(),
      await publishButton(page).innerText(),
    ])
    .toEqual([true, 'Publish'])
}
