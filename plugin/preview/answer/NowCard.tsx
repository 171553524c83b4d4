import {Card, Flex, Heading, Stack, Text} from '@sanity/ui'

import type {RoutingDecision} from '../../../engine/index.ts'
import {outcomeIcon, outcomeTone} from '../../elements/outcomeLook.ts'
import {useWords} from '../../i18n/useWords.ts'

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
