import type {Page} from 'playwright-core'

/**
 * Waits until the form of the open document can be written in.
 *
 * Just before, Sanity may give it the focus, from whatever has it then: a menu that is open closes, and keys go to the form.
 */
export async function formIsReady(page: Page): Promise<void> {
  const form = page.locator('[data-testid=form-view]:not([data-read-only])')
  await form
    .getByTestId(/^field-/)
    .first()
    .waitFor()
}
