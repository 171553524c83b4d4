import {Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {Finding, RoutingConfig} from '../../engine/index.ts'
import {BreakableText} from '../elements/layout.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {useWords} from '../i18n/useWords.ts'
import {severityIcon, severityTone} from './findingLook.ts'
import {useFindingText} from './useFindingText.ts'

/** One finding: how serious it is, what it means for tickets, and what can be done from here. */
export function FindingCard(props: {
  /** Buttons and links below the sentence. */
  readonly children?: ReactNode
  readonly config: RoutingConfig
  readonly finding: Finding
}) {
  const {children, config, finding} = props
  const {t} = useWords()
  const textOf = useFindingText(config)
  const Icon = severityIcon[finding.severity]
  return (
    <NoticeCard data-finding={finding.code} icon={<Icon />} tone={severityTone[finding.severity]}>
      <Text size={1} weight="medium">
        {t(`severity.${finding.severity}`)}
      </Text>
      <Text size={1}>
        <BreakableText>{textOf(finding)}</BreakableText>
      </Text>
      {children}
    </NoticeCard>
  )
}
