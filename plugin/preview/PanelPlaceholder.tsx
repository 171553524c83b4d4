import {Card, Skeleton, Stack} from '@sanity/ui'

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
