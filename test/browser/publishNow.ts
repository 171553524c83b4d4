import type {Page} from 'playwright-core'

import {expect} from './studioTest.ts'

/** The button that publishes the open document. */
export const publishButton = (page: Page) => page.getByTestId('action-publish')

/** Publishes the open document, and waits until the lake has acknowledged it and the Studio has seen it. */
export async function publishNow(page: Page): Promise<void> {
  await expect.poll(() => publishButton(page).isEnabled()).toBe(true)
  const acknowledged = page.waitForResponse(
    (response) =>
      response.request().postData()?.includes('sanity.action.document.publish') === true,
  )
  await publishButton(page).click()
  expect((await acknowledged).status()).toBe(200)
  // While it publishes the button is disabled too, but says so; the Studio still moves to the published document then.
  await expect
    .poll(async () => [
      await publishButton(page).isDisabled(),
      await publishButton(page).innerText(),
    ])
    .toEqual([true, 'Publish'])
}
