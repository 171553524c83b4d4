import {CloseIcon} from '@sanity/icons/Close'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {MobileDeviceIcon} from '@sanity/icons/MobileDevice'
import {UsersIcon} from '@sanity/icons/Users'
import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import type {ComponentType, SVGProps} from 'react'
import {styled} from 'styled-components'

import type {Outcome, TicketOpener} from '../../../engine/index.ts'
import {BreakableText} from '../../elements/layout.ts'
import {outcomeIcon} from '../../elements/outcomeLook.ts'
import {useWords} from '../../i18n/useWords.ts'

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
export function AnswerPicture(props: {
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
