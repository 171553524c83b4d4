import {screen} from '@testing-library/dom'
import {expect, test} from 'vitest'

import {AboutPlugin} from '../../../plugin/findings/AboutPlugin.tsx'
import {renderInStudio} from '../renderInStudio.tsx'

const tested = 'sanity-plugin-support-routing 0.1.0, tested with Sanity 6.9.2 to 6.16.'

test.each([
  ['of the installed Sanity, only what was tested', {}, tested],
  [
    'of a newer Sanity, that the Studio runs it',
    {running: '6.20.1'},
    `${tested} This Studio runs Sanity 6.20.1.`,
  ],
  [
    'of a Sanity that lacks names, which',
    {missing: ['useEditState', 'useDocumentPane'], running: '6.20.1'},
    `${tested} This Studio runs Sanity 6.20.1. This version of Sanity has no useEditState and useDocumentPane. Some things are left out; the documentation says which.`,
  ],
])('the line about the plugin says, %s', async (_, given, line) => {
  await renderInStudio(<AboutPlugin {...given} />, [])
  expect((await screen.findByTestId('about-plugin')).textContent).toBe(line)
})
