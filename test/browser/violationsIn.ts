import axe from 'axe-core'
import type {Page} from 'playwright-core'

const runOnly = {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']} as const

/** What a part of the page breaks of WCAG A and AA, a line for each rule with the elements; throws where nothing was there to look at. */
export async function violationsIn(page: Page, selector: string): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const {passed, violations} = await page.evaluate(
    async ({runOnly, selector}) => {
      // @ts-expect-error -- the script above puts it there
      const results: axe.AxeResults = await window.axe.run(selector, {runOnly})
      return {
        passed: results.passes.length,
        violations: results.violations.map(
          ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(', ')}`,
        ),
      }
    },
    {runOnly, selector},
  )
  if (passed === 0) throw new Error(`No rule of WCAG could be checked on ${selector}.`)
  return violations
}
