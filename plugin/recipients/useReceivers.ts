import {useMemo} from 'react'
import {useCurrentLocale} from 'sanity'

import type {Outcome} from '../../engine/index.ts'
import {findingWordsOf} from '../../words/languages.ts'
import {type Receiver, receiversOf} from '../../subscriptions/receivers.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {listedSubscriptions} from './listedSubscriptions.ts'

/** The partners that receive what comes to an outcome, and their names in a line. */
export interface Receivers {
  readonly partners: readonly Receiver[]
  readonly text: string
}

/** Tells who receives the tickets of a case; nothing of one that is not forwarded, and where no list tells who is subscribed. */
export function useReceivers(): (outcome: Outcome) => Receivers | undefined {
  const {subscriptions} = useSupportRouting().options
  const {id: locale} = useCurrentLocale()
  return useMemo(() => {
    const listed = listedSubscriptions(subscriptions)
    return (outcome) => {
      if (!listed || outcome === 'NOT_FORWARDED') return undefined
      const partners = receiversOf(outcome, listed)
      return {partners, text: findingWordsOf(locale).receivers(partners)}
    }
  }, [locale, subscriptions])
}
