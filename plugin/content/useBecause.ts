import {useCurrentLocale} from 'sanity'

import {wordsOf} from '../../schemas/words/wordsOf.ts'
import type {Words} from '../../schemas/words/words.ts'

/** Says why content cannot be known, in the words that the markers of the form use too. */
export function useBecause(): Words['because'] {
  return wordsOf(useCurrentLocale().id).because
}
