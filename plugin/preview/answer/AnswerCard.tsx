import {Card, type CardTone, Flex, Heading, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {Outcome, RoutingDecision, TicketOpener} from '../../../engine/index.ts'
import {BreakableText} from '../../elements/layout.ts'
import {outcomeIcon, outcomeTone} from '../../elements/outcomeLook.ts'
import {useWords} from '../../i18n/useWords.ts'
import {AnswerPicture, type Receiver} from './AnswerPicture.tsx'
import type {AnswerTime} from './headline.ts'

/** What nobody receives is lost, and where nobody knows who does, green would promise too much. */
function toneOf(outcome: Outcome, {kind}: Receiver): CardTone {
  if (outcome === 'NOT_FORWARDED' || kind === 'known') return outcomeTone[outcome]
  return kind === 'nobody' ? 'critical' : 'default'
}

/** The answer first: one picture, what fires and who receives it, until when, and the one reason. */
export function AnswerCard(props: {
  /** What can be done for it to count. */
  readonly children?: ReactNode
  readonly decision: RoutingDecision
  readonly openedBy: TicketOpener
  /** Names who opened it. */
  readonly openerText: string
  readonly receiver: Receiver
  /** The answer in sentences, the most important first. */
  readonly sentences: readonly string[]
  /** When it counts, where it is not live yet. */
  readonly time: AnswerTime | undefined
}) {
  const {children, decision, openedBy, openerText, receiver, sentences, time} = props
  const {outcome, reason} = decision
  const {t} = useWords()
  const Icon = outcomeIcon[outcome]
  const name = t(`outcome.${outcome}`)
  const [first, ...rest] = sentences
  return (
    <Card
      border
      data-outcome={outcome}
      data-reason={reason}
      data-testid="routing-answer"
      padding={4}
      radius={3}
      tone={toneOf(outcome, receiver)}
    >
      <Stack gap={4}>
        <Stack aria-live="polite" gap={4}>
          <Flex align="center" gap={3}>
            <Heading size={2}>
              <Icon aria-hidden />
            </Heading>
            <Heading as="h2" size={2}>
              {time === undefined ? name : t(`answer.time.${time}`, {outcome: name})}
            </Heading>
          </Flex>
          <Text size={1} weight="medium">
            <BreakableText>{first}</BreakableText>
          </Text>
        </Stack>
        {children}
        <AnswerPicture
          openedBy={openedBy}
          openerText={openerText}
          outcome={outcome}
          receiver={receiver}
        />
        {rest.map((sentence) => (
          <Text key={sentence} muted size={1}>
            <BreakableText>{sentence}</BreakableText>
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
