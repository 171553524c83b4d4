import {Box, Card, type CardTone, Flex, Stack, Text} from '@sanity/ui'
import {type ComponentType, type ReactNode, useId} from 'react'

import {FirstOf} from '../../elements/FirstOf.tsx'
import {BreakableText} from '../../elements/layout.ts'

/** One thing that a paste does or leaves out. */
export function PreviewCard(props: {
  readonly children?: ReactNode
  readonly icon: ComponentType
  /** What it is, for tests and styles. */
  readonly kind: string
  readonly title: string
  readonly tone: CardTone
}) {
  const {children, icon: Icon, kind, title, tone} = props
  const id = useId()
  return (
    <Card
      aria-labelledby={id}
      as="section"
      border
      data-preview={kind}
      padding={3}
      radius={2}
      tone={tone}
    >
      <Flex gap={3}>
        <Text size={1}>
          <Icon />
        </Text>
        <Stack flex={1} gap={4}>
          <Text as="h3" id={id} size={1} weight="medium">
            {title}
          </Text>
          {children}
        </Stack>
      </Flex>
    </Card>
  )
}

/** So many lines are shown before somebody asks for all of them; one spreadsheet has hundreds. */
const shortLength = 6

/** Lines of which the first few are shown at first. */
export function LineList(props: {
  readonly label: string
  readonly lines: readonly {readonly key: string; readonly text: string}[]
}) {
  const {label, lines} = props
  // A button that would show a single line more is longer than the line.
  const first = lines.length === shortLength + 1 ? lines.length : shortLength
  return (
    <FirstOf first={first} items={lines}>
      {(shown) => (
        <Stack aria-label={label} as="ul" gap={3}>
          {shown.map(({key, text}) => (
            <Box as="li" key={key}>
              <Text size={1}>
                <BreakableText>{text}</BreakableText>
              </Text>
            </Box>
          ))}
        </Stack>
      )}
    </FirstOf>
  )
}
