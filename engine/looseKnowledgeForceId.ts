import {withoutBlankEnds} from './blankText.ts'

/**
 * Makes Knowledge Force ids equal that a person may have meant to be the same: neither blanks around them, nor case,
 * nor leading zeros make a difference.
 *
 * It only finds look-alikes. Ids that differ in case or in leading zeros are different ids.
 */
export function looseKnowledgeForceId(id: string): string {
  return withoutBlankEnds(id)
    .toLowerCase()
    .replace(/^0+(?=.)/u, '')
}
