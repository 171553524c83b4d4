import {Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {RoutingDecision} from '../../engine/index.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {BreakableText} from '../elements/layout.ts'
import {outcomeIcon, outcomeTone} from '../elements/outcomeLook.ts'

/** The answer first: the outcome, the event that fires, for whom, and the one reason. */
export function AnswerCard(props: {
  readonly decision: RoutingDecision
  readonly storeId: string | undefined
}) {
  const {decision, storeId} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const Icon = outcomeIcon[decision.outcome]
  return (
    <Card
      as="output"
      border
      data-outcome={decision.outcome}
      data-reason={decision.reason}
      data-testid="routing-answer"
      padding={4}
      radius={3}
      tone={outcomeTone[decision.outcome]}
    >
      <Stack gap={4}>
        <Flex align="center" gap={3}>
          <Heading size={2}>
            <Icon />
          </Heading>
          <Heading as="h2" size={2}>
            {t(`outcome.${decision.outcome}`)}
          </Heading>
        </Flex>
        <Text size={1}>
          <BreakableText>
            {t(`answer.${decision.outcome}`, {
              context: storeId === undefined ? 'any-store' : undefined,
              event: decision.event,
              storeId,
            })}
          </BreakableText>
        </Text>
        <Text muted size={1}>
          {t(`reason.${decision.reason}`)}
        </Text>
        {decision.notes.map((note) => (
          <Text key={note} muted size={1}>
            {t(`note.${note}`)}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
