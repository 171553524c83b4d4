import {Text} from '@sanity/ui'
import {SANITY_VERSION, useListFormat} from 'sanity'

import {name, version} from '../../package.json'
import {useWords} from '../i18n/useWords.ts'
import {missingInSanity} from '../sanityInternals.ts'
import {isNewerThanTested, newestTestedSanity, oldestSanity} from '../sanityVersion.ts'

/**
 * The versions of the plugin and of Sanity, for whoever is asked about something that looks wrong; that this Sanity is newer than
 * what the plugin was tested with, where a Studio has updated itself.
 */
export function AboutPlugin(props: {
  /** The version of Sanity that the Studio runs, and what it lacks; this Studio's unless given. */
  readonly running?: string
  readonly missing?: readonly string[]
}) {
  const {missing = missingInSanity, running = SANITY_VERSION} = props
  const {t} = useWords()
  const list = useListFormat({type: 'conjunction'})
  const sentences = [
    t('about.tested', {name, newest: newestTestedSanity, oldest: oldestSanity, version}),
    isNewerThanTested(running) && t('about.newer', {running}),
    missing.length > 0 && t('about.lacks', {names: list.format(missing)}),
  ]
  return (
    <Text data-testid="about-plugin" muted size={0}>
      {sentences.filter((sentence) => sentence !== false).join(' ')}
    </Text>
  )
}
