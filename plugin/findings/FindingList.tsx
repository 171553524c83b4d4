import {Box, Stack} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {Finding, RoutingConfig} from '../../engine/index.ts'
import {FindingCard} from './FindingCard.tsx'

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
