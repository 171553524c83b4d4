import {AsteriskIcon} from '@sanity/icons/Asterisk'
import {CopyIcon} from '@sanity/icons/Copy'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {Code} from '@sanity/ui/code'
import {memo} from 'react'
import {styled} from 'styled-components'

import type {RoutingConfig, RoutingDecision, Ticket, TicketOpener} from '../../engine/index.ts'
import {eventPayload} from '../../tickets/eventPayload.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {Section} from '../elements/Section.tsx'
import {BreakableText, SpokenText} from '../elements/layout.ts'
import {useCopyText} from '../elements/useCopyText.ts'
import {useWords} from '../i18n/useWords.ts'
import {exampleFields, type PayloadLine, payloadLines} from './examplePayload.ts'

/** The event as a partner would receive it, with a guest who does not exist. */
export function EventPayload(props: {
  readonly config: RoutingConfig
  readonly decision: RoutingDecision
  readonly openedBy: TicketOpener
  readonly ticket: Ticket
}) {
  const {config, decision, openedBy, ticket} = props
  const {t} = useWords()
  const {
    options: {languages},
  } = useSupportRouting()
  const copy = useCopyText()
  const payload = eventPayload(decision, exampleFields(ticket, openedBy, config, languages))
  const lines = payload ? payloadLines(payload) : []
  return (
    <Section title={t('event.title')}>
      <Card border data-testid="event-payload" padding={3} radius={2}>
        {payload ? (
          <Stack gap={4}>
            <Text muted size={1}>
              <BreakableText>{t('event.intro', {event: decision.event})}</BreakableText>
            </Text>
            <Flex>
              <Button
                fontSize={1}
                icon={CopyIcon}
                mode="ghost"
                onClick={() => copy(lines.map(({text}) => text).join('\n'))}
                padding={2}
                text={t('event.copy')}
              />
            </Flex>
            <Stack gap={2}>
              {lines.map((line) => (
                <Line isUndocumented={line.isUndocumented} key={line.text} text={line.text} />
              ))}
            </Stack>
            <Flex>
              <Mark muted size={1}>
                <AsteriskIcon />
              </Mark>
              <Text muted size={1}>
                {t('event.legend')}
              </Text>
            </Flex>
          </Stack>
        ) : (
          <Text muted size={1}>
            {t('event.none')}
          </Text>
        )}
      </Card>
    </Section>
  )
}

/** Highlighted once for each text, not with every tick of the clock. */
const Line = memo(function Line(props: PayloadLine) {
  const {isUndocumented, text} = props
  const {t} = useWords()
  return (
    <Flex data-undocumented={isUndocumented || undefined}>
      <Mark size={1}>
        {isUndocumented && (
          <>
            <AsteriskIcon aria-hidden />
            <SpokenText>{t('event.undocumented')}</SpokenText>
          </>
        )}
      </Mark>
      <WrappedCode language="json" size={1}>
        {text}
      </WrappedCode>
    </Flex>
  )
})

/** As wide with a mark as without one, and no part of what somebody selects. */
const Mark = styled(Text)`
  flex: none;
  user-select: none;
  width: 1.75em;
`

/** Long names and ids go on below in a narrow pane. */
const WrappedCode = styled(Code)`
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`
