import {Badge, Flex, Text} from '@sanity/ui'
import {styled} from 'styled-components'

import type {Outcome} from '../../engine/index.ts'
import {useWords} from '../i18n/useWords.ts'
import {outcomeIcon, outcomeTone} from './outcomeLook.ts'
import {SpokenText} from './layout.ts'

/** An outcome with its icon, its word and its tone. */
export function OutcomeBadge(props: {
  /** Without its tone, and struck through: it cannot come to be. */
  readonly impossible?: boolean
  readonly outcome: Outcome
}) {
  const {impossible = false, outcome} = props
  const {t} = useWords()
  const Icon = outcomeIcon[outcome]
  const word = t(`outcome.${outcome}`)
  return (
    <Unbroken align="center" gap={2}>
      <Text muted size={1}>
        <Icon aria-hidden />
      </Text>
      <Badge fontSize={1} tone={impossible ? 'default' : outcomeTone[outcome]}>
        {impossible ? <del>{word}</del> : word}
        {impossible && <SpokenText> {t('impact.destination.impossible')}</SpokenText>}
      </Badge>
    </Unbroken>
  )
}

/** A badge that shrinks runs out of its frame. */
const Unbroken = styled(Flex)`
  min-width: max-content;
`
