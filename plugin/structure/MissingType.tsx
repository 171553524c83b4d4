import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {Box, Text} from '@sanity/ui'

import {NoticeCard} from '../elements/NoticeCard.tsx'
import {useWords} from '../i18n/useWords.ts'

/** A pane that says what a developer has to add, where the list of a document type would be. */
export function MissingType(props: {readonly options?: {readonly type?: string}}) {
  const {t} = useWords()
  return (
    <Box padding={4}>
      <NoticeCard data-testid="missing-type" icon={<ErrorOutlineIcon />} tone="critical">
        <Text size={1}>{t('structure.missing-type', {type: props.options?.type ?? ''})}</Text>
      </NoticeCard>
    </Box>
  )
}
