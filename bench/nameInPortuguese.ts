import type {Locator, Page} from 'playwright-core'

/** The field of the name that lists and the preview show. */
export function nameInPortuguese(page: Page): Locator {
  return page.getByTestId('field-name.pt').getByTestId('string-input')
}
