import {SANITY_VERSION} from 'sanity'
import {expect, test} from 'vitest'

import manifest from '../../package.json' with {type: 'json'}
import {checkSanityVersion} from '../../plugin/sanityVersion.ts'

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
