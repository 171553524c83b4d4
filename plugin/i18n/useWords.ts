import {useTranslation} from 'sanity'

import type {StudioWordKey} from '../../words/en/studio.ts'
import {supportRoutingNamespace} from './index.ts'

/** What stands behind a key: the form for a number, by i18next, or a `context` that is given with it. */
type Ending = 'one' | 'other' | 'changes' | 'first' | 'long' | 'offset' | 'second'

type KeyWithoutEnding = StudioWordKey extends infer Key
  ? Key extends `${infer Base}_${Ending}`
    ? Base
    : Key
  : never

type CountedKey = StudioWordKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never

/** A key whose words depend on no number. */
export type WordKey = Exclude<KeyWithoutEnding, CountedKey>

/** Writes the words of a key, with the values in it; where they depend on a number, it has to be given as `count`. */
export interface Translate {
  (key: WordKey, values?: Readonly<Record<string, unknown>>): string
  (
    key: KeyWithoutEnding,
    values: Readonly<Record<string, unknown>> & {readonly count: number},
  ): string
}

/** The plugin's words in the language of the Studio; keys that there are not do not compile. */
export function useWords(): {readonly t: Translate} {
  return useTranslation(supportRoutingNamespace)
}
