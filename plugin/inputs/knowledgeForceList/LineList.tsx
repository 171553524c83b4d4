import {Box, Button, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useTranslation} from 'sanity'

import {BreakableText} from '../../elements/layout.ts'
import {supportRoutingNamespace} from '../../i18n/index.ts'

/** So many lines are shown before somebody asks for all of them; one spreadsheet has hundreds. */
const shortLength = 6

/** Lines of which the first few are shown at first. */
export function LineList(props: {
  readonly label: string
  readonly lines: readonly {readonly key: string; readonly text: string}[]
}) {
  const {label, lines} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const [showsAll, setShowsAll] = useState(false)
  // A button that would show a single line more is longer than the line.
  const isShort = showsAll || lines.length <= shortLength + 1
  return (
    <Stack gap={3}>
      <Stack aria-label={label} as="ul" gap={3}>
        {lines.slice(0, isShort ? undefined : shortLength).map(({key, text}) => (
          <Box as="li" key={key}>
            <Text size={1}>
              <BreakableText>{text}</BreakableText>
            </Text>
          </Box>
        ))}
      </Stack>
      {!isShort && (
        <Flex>
          <Button
            fontSize={1}
            mode="ghost"
            onClick={() => setShowsAll(true)}
            padding={2}
            text={t('knowledge-force-list.show-all', {count: lines.length})}
          />
        </Flex>
      )}
    </Stack>
  )
}
