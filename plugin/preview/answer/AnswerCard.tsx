import {CloseIcon} from '@sanity/icons/Close'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {MobileDeviceIcon} from '@sanity/icons/MobileDevice'
import {UsersIcon} from '@sanity/icons/Users'
import {Box, Card, type CardTone, Flex, Heading, Stack, Text} from '@sanity/ui'
import type {ComponentType, ReactNode, SVGProps} from 'react'
import {styled} from 'styled-components'

import type {Outcome, RoutingDecision, TicketOpener} from '../../../engine/index.ts'
import {BreakableText} from '../../elements/layout.ts'
import {outcomeIcon, outcomeTone} from '../../elements/outcomeLook.ts'
import {useWords} from '../../i18n/useWords.ts'
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

/** Where the ticket goes by what is published, above an answer that is not live yet. */
export function NowCard(props: {
  /** `undefined` where no ticket can be opened by what is published. */
  readonly decision: RoutingDecision | undefined
}) {
  const {decision} = props
  const {t} = useWords()
  const Icon = decision && outcomeIcon[decision.outcome]
  return (
    <Card
      border
      data-outcome={decision?.outcome}
      data-testid="routing-answer-now"
      padding={4}
      radius={3}
      tone={decision ? outcomeTone[decision.outcome] : 'transparent'}
    >
      <Stack aria-live="polite" gap={4}>
        <Flex align="center" gap={3}>
          {Icon && (
            <Heading size={2}>
              <Icon aria-hidden />
            </Heading>
          )}
          <Heading as="h2" size={2}>
            {decision
              ? t('answer.now', {outcome: t(`outcome.${decision.outcome}`)})
              : t('answer.now.nothing')}
          </Heading>
        </Flex>
        {decision && <Text size={1}>{t(`reason.${decision.reason}`)}</Text>}
      </Stack>
    </Card>
  )
}

/** Who stands at the end of the way. */
export interface Receiver {
  readonly kind: 'known' | 'nobody' | 'unknown'
  /** A few words: names of partners, or that there is none, or that it is not known. */
  readonly label: string
}

type Icon = ComponentType<SVGProps<SVGSVGElement>>

const openerIcon: Record<TicketOpener, Icon> = {guest: MobileDeviceIcon, partner: UsersIcon}
const receiverIcon: Record<Receiver['kind'], Icon> = {
  known: UsersIcon,
  nobody: CloseIcon,
  unknown: HelpCircleIcon,
}

/** The answer as a picture: who opens the ticket, the event, who receives it. The words beside it say the same. */
function AnswerPicture(props: {
  readonly openedBy: TicketOpener
  /** Names who opened it. */
  readonly openerText: string
  readonly outcome: Outcome
  readonly receiver: Receiver
}) {
  const {openedBy, openerText, outcome, receiver} = props
  const {t} = useWords()
  const isForwarded = outcome !== 'NOT_FORWARDED'
  return (
    <Flex aria-hidden data-testid="answer-picture">
      <Node icon={openerIcon[openedBy]} label={openerText} />
      <Way data-way={isForwarded ? 'open' : 'closed'} />
      <Node icon={outcomeIcon[outcome]} label={t(`outcome.${outcome}`)} />
      <Way data-way={isForwarded && receiver.kind === 'known' ? 'open' : 'closed'} />
      <Node icon={receiverIcon[receiver.kind]} label={receiver.label} />
    </Flex>
  )
}

function Node(props: {readonly icon: Icon; readonly label: string}) {
  const {icon: NodeIcon, label} = props
  return (
    <Place align="center" direction="column" gap={3}>
      <Card border padding={3} radius="full" tone="inherit">
        <Text size={2}>
          <NodeIcon />
        </Text>
      </Card>
      <Stack>
        <Text align="center" muted size={0}>
          <BreakableText>{label}</BreakableText>
        </Text>
      </Stack>
    </Place>
  )
}

const Place = styled(Flex)`
  flex: 0 1 5.5em;
  min-width: 0;
`

/** As high as the circle beside it, so that the line meets its middle. */
const Way = styled(Box)`
  border-block-end: 0.15em solid var(--card-icon-color);
  flex: 1 1 1em;
  height: 1.6em;

  &[data-way='closed'] {
    border-block-end: 0.15em dotted var(--card-border-color);
  }
`
