import {CloseIcon} from '@sanity/icons/Close'
import {Box, Button, Card, Flex, Skeleton, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {styled} from 'styled-components'

/** The head and the scrolling body of an inspector beside a form. */
export function InspectorFrame(props: {
  readonly children: ReactNode
  readonly closeLabel: string
  readonly onClose: () => void
  readonly title: string
}) {
  const {children, closeLabel, onClose, title} = props
  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <Card as="header" flex="none" padding={2}>
        <Flex align="center">
          <Box flex={1} padding={3}>
            <Text as="h1" size={1} weight="medium">
              {title}
            </Text>
          </Box>
          <Button
            aria-label={closeLabel}
            fontSize={1}
            icon={CloseIcon}
            mode="bleed"
            onClick={onClose}
          />
        </Flex>
      </Card>
      <Scroller flex={1} overflow="auto">
        {children}
      </Scroller>
    </Flex>
  )
}

/**
 * A layer of its own, measured to cost a key in the form beside it less: that is painted without this.
 *
 * On an opaque layer text keeps the sharpness that it has elsewhere.
 */
const Scroller = styled(Box)`
  background-color: var(--card-bg-color);
  contain: strict;
  will-change: transform;
`

/** What stands where the panel will be, while its code or its content is on the way. */
export function PanelPlaceholder(props: {
  /** It does not move, which costs the form beside it time. */
  readonly isStill?: boolean
}) {
  const {isStill = false} = props
  return (
    <Card aria-busy height="fill" padding={4}>
      <Stack gap={4}>
        <Skeleton animated={!isStill} padding={5} radius={2} />
        <Skeleton animated={!isStill} padding={4} radius={2} />
        <Skeleton animated={!isStill} padding={4} radius={2} />
      </Stack>
    </Card>
  )
}
