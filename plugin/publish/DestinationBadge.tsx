import {CloseIcon} from '@sanity/icons/Close'
import {Badge, Flex, Text} from '@sanity/ui'

import {outcomeIcon, outcomeTone} from '../elements/outcomeLook.ts'
import {useWords} from '../i18n/useWords.ts'
import type {Destination} from '../../engine/transitions.ts'

/** Where a case goes, with its icon and its word. */
export function DestinationBadge(props: {readonly destination: Destination}) {
  const {destination} = props
  const {t} = useWords()
  const isOutcome = destination !== 'impossible'
  const Icon = isOutcome ? outcomeIcon[destination] : CloseIcon
  return (
    <Flex align="center" gap={2}>
      <Text muted size={1}>
        <Icon aria-hidden />
      </Text>
      <Badge fontSize={1} tone={isOutcome ? outcomeTone[destination] : 'default'}>
        {t(isOutcome ? `outcome.${destination}` : 'impact.destination.impossible')}
      </Badge>
    </Flex>
  )
}
