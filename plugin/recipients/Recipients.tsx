import {ChevronDownIcon} from '@sanity/icons/ChevronDown'
import {ChevronRightIcon} from '@sanity/icons/ChevronRight'
import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {PlugIcon} from '@sanity/icons/Plug'
import {RefreshIcon} from '@sanity/icons/Refresh'
import {UsersIcon} from '@sanity/icons/Users'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Button, Card, type CardTone, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {type ComponentType, useId, useMemo, useState} from 'react'
import {useCurrentLocale} from 'sanity'

import type {RoutingDecision, Ticket} from '../../engine/index.ts'
import {isPerStore} from '../../engine/rules.ts'
import {isEveryReached, storeReach} from '../../subscriptions/storeReach.ts'
import {findingWordsOf} from '../../words/languages.ts'
import {useMarketStores, useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {FirstOf} from '../elements/FirstOf.tsx'
import {Section} from '../elements/Section.tsx'
import {BreakableText} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'
import {StoresNotice} from './StoresNotice.tsx'
import {listedSubscriptions} from './listedSubscriptions.ts'
import {type RecipientsState, recipientsValues, sentenceKeys} from './recipientsWords.ts'

/** What the state of the recipients looks like. */
export type RecipientsLook = RecipientsState['status'] | 'not-forwarded' | 'slow'

/** The icon of each look, none while something turns; a sentence always stands beside it. */
const recipientsIcon: Record<RecipientsLook, ComponentType | undefined> = {
  asking: undefined,
  failed: WarningOutlineIcon,
  known: UsersIcon,
  nobody: ErrorOutlineIcon,
  'not-forwarded': CloseCircleIcon,
  slow: undefined,
  unknown: HelpCircleIcon,
}

/** A ticket that nobody hears of is lost; what is not known is neither good nor bad. */
const recipientsTone: Record<RecipientsLook, CardTone> = {
  asking: 'default',
  failed: 'caution',
  known: 'positive',
  nobody: 'critical',
  'not-forwarded': 'default',
  slow: 'caution',
  unknown: 'default',
}

/** Who receives the ticket, by name; or that nobody does, or why that is not known, and what to do. */
export function Recipients(props: {
  readonly decision: RoutingDecision
  readonly recipients: RecipientsState
  readonly ticket: Ticket
}) {
  const {decision, recipients, ticket} = props
  const {t} = useWords()
  const look = lookOf(decision, recipients)
  const Icon = recipientsIcon[look]
  const {partners, ...values} = recipientsValues(recipients, decision, ticket)
  const [sentence, ...details] = sentenceKeys(recipients, decision)
  return (
    <Section title={t('recipients.title')}>
      <Card
        border
        data-status={look}
        data-testid="recipients"
        padding={3}
        radius={2}
        tone={recipientsTone[look]}
      >
        <Flex gap={3}>
          {Icon ? (
            <Text size={1}>
              <Icon />
            </Text>
          ) : (
            <Spinner muted size={1} />
          )}
          <Stack flex={1} gap={3}>
            <Text size={1} weight={look === 'nobody' ? 'semibold' : 'regular'}>
              <BreakableText>{t(sentence, values)}</BreakableText>
            </Text>
            {recipients.status === 'failed' && <Detail>{recipients.message}</Detail>}
            {details.map((key) => (
              <Detail key={key}>{t(key, values)}</Detail>
            ))}
            {partners.length > 0 && <Partners names={partners} />}
            {isPerStore(decision.event) && <StoresReached />}
            {/* In every state at the same place: whoever pressed it keeps the focus while the directory is asked. */}
            {recipients.retry && (
              <Flex>
                <Button
                  fontSize={1}
                  icon={RefreshIcon}
                  mode="ghost"
                  onClick={recipients.retry}
                  padding={2}
                  text={t('recipients.ask-again')}
                />
              </Flex>
            )}
          </Stack>
        </Flex>
      </Card>
    </Section>
  )
}

function lookOf(decision: RoutingDecision, recipients: RecipientsState) {
  if (decision.event === null) return 'not-forwarded'
  return recipients.status === 'asking' && recipients.isSlow ? 'slow' : recipients.status
}

function Detail(props: {readonly children: string}) {
  return (
    <Text muted size={1}>
      <BreakableText>{props.children}</BreakableText>
    </Text>
  )
}

function Partners(props: {readonly names: readonly string[]}) {
  return (
    <Stack as="ul" gap={3} padding={0}>
      {props.names.map((name) => (
        <Flex as="li" gap={2} key={name}>
          <Text size={1}>
            <PlugIcon />
          </Text>
          <Text size={1} weight="medium">
            <BreakableText>{name}</BreakableText>
          </Text>
        </Flex>
      ))}
    </Stack>
  )
}

/** How many ids are read at a glance. */
const firstStores = 30

/**
 * Which stores of the whole market STORE reaches, whatever store the ticket is of. Nothing where every store is reached, and
 * while nobody knows.
 */
function StoresReached() {
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
