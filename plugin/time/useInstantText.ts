import {useCallback} from 'react'
import {useCurrentLocale} from 'sanity'

import {instantText} from './instantText.ts'
import {useTimeZone} from './useTimeZone.ts'

/** Writes an instant in the zone of the plugin and the language of the Studio; see {@link instantText}. */
export function useInstantText(): (instant: number, reference: number | undefined) => string {
  const timeZone = useTimeZone()
  const {id: locale} = useCurrentLocale()
  return useCallback(
    (instant, reference) => instantText(instant, reference, {locale, timeZone}),
    [locale, timeZone],
  )
}
