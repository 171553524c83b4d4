import {Card, type CardProps, Flex, Stack, Text} from '@sanity/ui'
import type {ComponentProps, ReactElement} from 'react'

/** A frame around something to know: its icon, and beside that what is said, with buttons below. */
export function NoticeCard(
  props: Omit<CardProps, 'border' | 'padding' | 'radius'> &
    Omit<ComponentProps<'div'>, 'ref'> & {
      /** Says no more than the words beside it. */
      readonly icon: ReactElement
    },
) {
  const {children, icon, ...card} = props
  return (
    <Card {...card} border padding={3} radius={2}>
      <Flex gap={3}>
        <Text aria-hidden size={1}>
          {icon}
        </Text>
        <Stack flex={1} gap={3}>
          {children}
        </Stack>
      </Flex>
    </Card>
  )
}
