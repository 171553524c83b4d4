import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Card, Flex, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import type {TicketOutcome} from '../../engine/index.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {neverReached} from './outcomeRows.ts'

/** What no guest's ticket can ever reach here, whatever its controls say, and why. */
export function NeverReached(props: {readonly cases: readonly TicketOutcome[]}) {
  const {t} = useTranslation(supportRoutingNamespace)
  return neverReached(props.cases).map(({because, outcome}) => (
    <Card border key={outcome} padding={3} radius={2} tone="caution">
      <Flex gap={3}>
        <Text size={1}>
          <WarningOutlineIcon />
        </Text>
        <Text size={1}>
          {t('reachable.never', {
            because: t(`unreachable.${because}`),
            outcome: t(`outcome.${outcome}`),
          })}
        </Text>
      </Flex>
    </Card>
  ))
}
