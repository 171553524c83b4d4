import {Card, Skeleton, Stack} from '@sanity/ui'

/** What stands where the panel will be, while its code or its content is on the way. */
export function PanelPlaceholder() {
  return (
    <Card aria-busy height="fill" padding={4}>
      <Stack gap={4}>
        <Skeleton animated padding={5} radius={2} />
        <Skeleton animated padding={4} radius={2} />
        <Skeleton animated padding={4} radius={2} />
      </Stack>
    </Card>
  )
}
