import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {type BadgeTone, Box, type CardTone, Stack, Text} from '@sanity/ui'
import type {ComponentType, ReactNode} from 'react'

import type {Finding, FindingSeverity, RoutingConfig} from '../../engine/index.ts'
import {BreakableText} from '../elements/layout.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {useWords} from '../i18n/useWords.ts'
import {useFindingText} from './useFindingText.ts'

/** The icon of a severity; its name stands beside it, so that neither icon nor colour carries it alone. */
export const severityIcon: Record<FindingSeverity, ComponentType> = {
  error: ErrorOutlineIcon,
  info: InfoOutlineIcon,
  warning: WarningOutlineIcon,
}

export const severityTone: Record<FindingSeverity, BadgeTone & CardTone> = {
  error: 'critical',
  info: 'primary',
  warning: 'caution',
}

/** Findings below each other, each with what can be done about it from here. */
export function FindingList(props: {
  readonly renderActions?: (finding: Finding) => ReactNode
  readonly config: RoutingConfig
  readonly findings: readonly Finding[]
}) {
  const {renderActions, config, findings} = props
  return (
    <Stack as="ul" gap={2} padding={0}>
      {findings.map((finding) => (
        <Box as="li" key={finding.id}>
          <FindingCard config={config} finding={finding}>
            {renderActions?.(finding)}
          </FindingCard>
        </Box>
      ))}
    </Stack>
  )
}

/** One finding: how serious it is, what it means for tickets, and what can be done from here. */
function FindingCard(props: {
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
