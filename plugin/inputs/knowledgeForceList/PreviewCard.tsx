import {Card, type CardTone, Flex, Stack, Text} from '@sanity/ui'
import {type ComponentType, type ReactNode, useId} from 'react'

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
