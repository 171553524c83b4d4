import {Badge, Flex, Stack, Text} from '@sanity/ui'
import {memo} from 'react'
import {useTranslation} from 'sanity'

import {outcomeTone} from '../elements/outcomeLook.ts'
import {useOrderText} from '../elements/useOrderText.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {type AgeOutcome, withOrder} from './ageOutcomes.ts'

/** The band in words: each outcome with its ages, and why some cannot happen. */
export const AgeLegend = memo(function AgeLegend(props: {
  readonly outcomes: readonly AgeOutcome[]
}) {
  const {t} = useTranslation(supportRoutingNamespace)
  const orderText = useOrderText()
  const rows = withOrder(props.outcomes)
  const reasons = new Set(rows.flatMap(({unreachableBecause}) => unreachableBecause ?? []))
  return (
    <Stack gap={3}>
      <Flex as="ul" gap={3} padding={0} wrap="wrap">
        {rows.map(({order, outcome, reachable}) => (
          <Flex align="center" as="li" gap={2} key={order.fromMs}>
            <Badge fontSize={1} tone={reachable ? outcomeTone[outcome] : 'default'}>
              {reachable ? t(`outcome.${outcome}`) : <del>{t(`outcome.${outcome}`)}</del>}
            </Badge>
            <Text muted size={1}>
              {rows.length === 1 ? t('age.any') : orderText(order)}
            </Text>
          </Flex>
        ))}
      </Flex>
      {[...reasons].map((reason) => (
        <Text key={reason} muted size={1}>
          {t('age.impossible', {
            because: t(reason === 'no-order' ? 'unreachable.no-order' : `reason.short.${reason}`),
          })}
        </Text>
      ))}
    </Stack>
  )
})
