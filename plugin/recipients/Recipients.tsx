import {PlugIcon} from '@sanity/icons/Plug'
import {RefreshIcon} from '@sanity/icons/Refresh'
import {Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'

import type {RoutingDecision, Ticket} from '../../engine/index.ts'
import {isPerStore} from '../../engine/rules.ts'
import {BreakableText} from '../elements/layout.ts'
import {Section} from '../elements/Section.tsx'
import {useWords} from '../i18n/useWords.ts'
import {recipientsIcon, recipientsTone} from './recipientsLook.ts'
import type {RecipientsState} from './recipientsState.ts'
import {recipientsValues, sentenceKeys} from './recipientsWords.ts'
import {StoresReached} from './StoresReached.tsx'

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
