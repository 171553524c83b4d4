import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {ownTimeZone} from './timeZone.ts'

/** The IANA name of the zone in which all times are written: the option's, or the browser's. */
export function useTimeZone(): string {
  const {options} = useSupportRouting()
  return options.timeZone ?? ownTimeZone()
}
