import {Box, Card, type CardTone, Flex, Text} from '@sanity/ui'
import type {ComponentType, ReactNode, SVGProps} from 'react'
import {styled} from 'styled-components'

/** How the line goes on below a node: on the ticket's way, beside it, or not at all. */
export type PathLine = 'taken' | 'not-taken' | 'end'

/** One node of the drawn way, and what stands beside it. */
export function PathRow(props: {
  readonly children: ReactNode
  readonly 'data-rule'?: string
  readonly 'data-status'?: string
  readonly icon: ComponentType<SVGProps<SVGSVGElement>>
  readonly line: PathLine
  readonly tone: CardTone
}) {
  const {children, icon: Icon, line, tone, ...data} = props
  return (
    <Flex as="li" gap={3} {...data}>
      <Flex align="center" direction="column" flex="none">
        <Card border padding={2} radius="full" tone={tone}>
          <Text size={1}>
            <Icon aria-hidden />
          </Text>
        </Card>
        {line !== 'end' && <Line data-line={line} />}
      </Flex>
      <Box flex={1} paddingBottom={line === 'end' ? 0 : 4} paddingTop={2}>
        {children}
      </Box>
    </Flex>
  )
}

const Line = styled.div`
  border-inline-start: 0.15em solid var(--card-icon-color);
  flex: 1;

  &[data-line='not-taken'] {
    border-inline-start: 0.15em dotted var(--card-border-color);
  }
`
