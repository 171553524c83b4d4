import {createRequire} from 'node:module'

import type {AxeResults} from 'axe-core'
import type {Locator} from 'playwright-core'

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What the guidelines of WCAG 2.2, level AA and below, have against a part of a page, in one line for each place. */
export async function axeProblems(part: Locator): Promise<readonly string[]> {
  await part.page().addScriptTag({path: script})
  const {incomplete, violations} = await part.evaluate(async (element): Promise<AxeResults> => {
    return Reflect.get(globalThis, 'axe').run(element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
  })
  const undecided = incomplete.filter(({id}) => id !== 'color-contrast')
  return [...violations, ...undecided].flatMap(({id, nodes}) =>
    nodes.map(
      ({failureSummary = '', html}) =>
        `${id}: ${failureSummary.split('\n').join(' ')} ${html.slice(0, 160)}`,
    ),
  )
}
