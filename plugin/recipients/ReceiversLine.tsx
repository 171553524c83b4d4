import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {PlugIcon} from '@sanity/icons/Plug'
import {Flex, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useCurrentLocale} from 'sanity'

import type {Outcome} from '../../engine/index.ts'
import {receiversOf} from '../../subscriptions/receivers.ts'
import {findingWordsOf} from '../../words/languages.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {BreakableText, SpokenText} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'
import {listedSubscriptions} from './listedSubscriptions.ts'

/**
 * Who receives the tickets of a case, in a line; nothing of one that is not forwarded, and where no list tells who is
 * subscribed.
 */
export function ReceiversLine(props: {readonly outcome: Outcome}) {
  const {outcome} = props
  const {subscriptions} = useSupportRouting().options
  const {id: locale} = useCurrentLocale()
  const {t} = useWords()
  const receivers = useMemo(() => {
    const listed = listedSubscriptions(subscriptions)
    return listed && receiversOf(outcome, listed)
  }, [outcome, subscriptions])
  if (!receivers || outcome === 'NOT_FORWARDED') return null
  const isLost = receivers.length === 0
  return (
    <Flex data-receivers={outcome} gap={2}>
      <Text muted={!isLost} size={1}>
        {isLost ? <ErrorOutlineIcon /> : <PlugIcon />}
      </Text>
      <Text muted={!isLost} size={1}>
        {isLost ? (
          t('reachable.received-by-nobody')
        ) : (
          <>
            <SpokenText>{t('reachable.received-by')} </SpokenText>
            <BreakableText>{findingWordsOf(locale).receivers(receivers)}</BreakableText>
          </>
        )}
      </Text>
    </Flex>
  )
}
