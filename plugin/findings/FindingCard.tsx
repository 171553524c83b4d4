import {Card, Flex, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useTranslation} from 'sanity'

import type {Finding, RoutingConfig} from '../../engine/index.ts'
import {BreakableText} from '../elements/layout.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
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
  const {t} = useTranslation(supportRoutingNamespace)
  const textOf = useFindingText(config)
  const Icon = severityIcon[finding.severity]
  return (
    <Card
      border
      data-finding={finding.code}
      padding={3}
      radius={2}
      tone={severityTone[finding.severity]}
    >
      <Flex gap={3}>
        <Text size={1}>
          <Icon />
        </Text>
        <Stack flex={1} gap={3}>
          <Text size={1} weight="medium">
            {t(`severity.${finding.severity}`)}
          </Text>
          <Text size={1}>
            <BreakableText>{textOf(finding)}</BreakableText>
          </Text>
          {children}
        </Stack>
      </Flex>
    </Card>
  )
}
