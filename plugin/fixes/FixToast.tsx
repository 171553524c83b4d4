import {Button, Flex, Stack, Text} from '@sanity/ui'

import {useWords} from '../i18n/useWords.ts'

/** What a toast about a fix says and offers below its title. */
export function FixToast(props: {
  readonly onUndo?: () => void
  readonly problem: string | undefined
}) {
  const {onUndo, problem} = props
  const {t} = useWords()
  return (
    <Stack gap={3}>
      {problem !== undefined && <Text size={1}>{problem}</Text>}
      {onUndo && (
        <Flex>
          <Button fontSize={1} mode="ghost" onClick={onUndo} padding={2} text={t('undo.button')} />
        </Flex>
      )}
    </Stack>
  )
}
