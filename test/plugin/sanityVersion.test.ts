import {SANITY_VERSION} from 'sanity'
import {expect, test} from 'vitest'

import manifest from '../../package.json' with {type: 'json'}
import {
  checkSanityVersion,
  isNewerThanTested,
  newestTestedSanity,
} from '../../plugin/sanityVersion.ts'

test.each(['5.31.2', '6.9.1', '6.0.0', '6.9.1-next.7', '3.99.0'])(
  'Sanity %s is too old, which the error says with what to update',
  (version) => {
    expect(() => checkSanityVersion(version)).toThrow(
      `needs Sanity ${manifest.peerDependencies.sanity.replace('^', '')} or newer, and this Studio runs Sanity ${version}`,
    )
  },
)

test.each([SANITY_VERSION, '6.9.2', '6.10.0', '7.0.0', '6.9.2-next.1', '0.0.0-development', ''])(
  'Sanity %s runs the plugin',
  (version) => {
    expect(() => checkSanityVersion(version)).not.toThrow()
  },
)

test.each(['6.17.0', '6.20.3', '7.0.0', '6.100.0', '7.0.0-next.4'])(
  'Sanity %s is newer than what the plugin was tested with',
  (version) => {
    expect(isNewerThanTested(version)).toBe(true)
  },
)

test.each([SANITY_VERSION, '6.16.9', '6.9.2', '6.1.0', '0.0.0-development', ''])(
  'Sanity %s is not newer than that',
  (version) => {
    expect(isNewerThanTested(version)).toBe(false)
  },
)

test('the newest tested Sanity is the installed one', () => {
  expect(SANITY_VERSION.split('.', 2).join('.')).toBe(newestTestedSanity)
})
