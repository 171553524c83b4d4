import {ChevronDownIcon} from '@sanity/icons/ChevronDown'
import {ChevronRightIcon} from '@sanity/icons/ChevronRight'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useId, useMemo, useState} from 'react'
import {useCurrentLocale} from 'sanity'

import {findingWordsOf} from '../../words/languages.ts'
import {isEveryReached, storeReach} from '../../subscriptions/storeReach.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useMarketStores} from '../content/useMarketStores.ts'
import {FirstOf} from '../elements/FirstOf.tsx'
import {BreakableText} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'
import {listedSubscriptions} from './listedSubscriptions.ts'
import {StoresNotice} from './StoresNotice.tsx'

/** How many ids are read at a glance. */
const firstStores = 30

/**
 * Which stores of the whole market STORE reaches, whatever store the ticket is of. Nothing where every store is reached, and
 * while nobody knows.
 */
export function StoresReached() {
  const {id: locale} = useCurrentLocale()
  const {subscriptions} = useSupportRouting().options
  const state = useMarketStores()
  const reach = useMemo(() => {
    const listed = listedSubscriptions(subscriptions)
    if (!listed || state.kind === 'asking' || state.kind === 'failed') return undefined
    return storeReach(listed, state.kind === 'known' ? state.ids : undefined)
  }, [state, subscriptions])
  if (state.kind === 'failed') return <StoresNotice />
  if (!reach || isEveryReached(reach)) return null
  return (
    <Stack data-testid="stores-reached" gap={2}>
      <Text muted size={1}>
        {findingWordsOf(locale).storeReach(reach)}
      </Text>
      {reach.kind === 'of-market' && <Which ids={reach.ids} />}
    </Stack>
  )
}

/** The ids, for whoever wants them: a market may have hundreds. */
function Which(props: {readonly ids: readonly string[]}) {
  const {t} = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <>
      <Flex>
        <Button
          aria-controls={id}
          aria-expanded={isOpen}
          fontSize={1}
          icon={isOpen ? ChevronDownIcon : ChevronRightIcon}
          mode="bleed"
          onClick={() => setIsOpen(!isOpen)}
          padding={2}
          text={t('recipients.stores.which')}
        />
      </Flex>
      <div hidden={!isOpen} id={id}>
        {isOpen && (
          <FirstOf first={firstStores} items={props.ids}>
            {(shown) => (
              <Text size={1}>
                <BreakableText>{shown.join(', ')}</BreakableText>
              </Text>
            )}
          </FirstOf>
        )}
      </div>
    </>
  )
}
