import {useCurrentLocale} from 'sanity'

import {findingWordsOf} from '../../words/languages.ts'
import type {FindingWords} from '../../words/findingWords.ts'

/** Says why content cannot be known, in the words that the markers of the form use too. */
export function useBecause(): FindingWords['because'] {
  return findingWordsOf(useCurrentLocale().id).because
}
