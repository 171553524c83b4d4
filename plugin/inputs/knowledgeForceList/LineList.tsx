import {Box, Stack, Text} from '@sanity/ui'

import {FirstOf} from '../../elements/FirstOf.tsx'
import {BreakableText} from '../../elements/layout.ts'

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
