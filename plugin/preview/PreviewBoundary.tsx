import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {Fragment, type ReactNode} from 'react'

import {ErrorBoundary, type FallbackProps} from '../elements/ErrorBoundary.tsx'
import {focusHome, leadFocusHome} from '../elements/focusHome.ts'
import {BreakableText} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'

/** What goes wrong in the preview of a document stays in its frame, with a way to begin again. */
export function PreviewBoundary(props: {
  readonly children: ReactNode
  /** Published id. */
  readonly documentId: string
}) {
  const {children, documentId} = props
  return (
    <Box {...focusHome}>
      <ErrorBoundary Fallback={Failed} subject={documentId}>
        <Fragment key={documentId}>{children}</Fragment>
      </ErrorBoundary>
    </Box>
  )
}

function Failed(props: FallbackProps) {
  const {error, retry} = props
  const {t} = useWords()
  return (
    <Card data-testid="preview-failed" margin={4} padding={4} radius={2} tone="critical">
      <Stack gap={4}>
        <Text size={1} weight="medium">
          {t('preview.failed')}
        </Text>
        <Text muted size={1}>
          <BreakableText>{error instanceof Error ? error.message : String(error)}</BreakableText>
        </Text>
        <Flex>
          <Button
            fontSize={1}
            mode="ghost"
            onClick={retry}
            ref={leadFocusHome}
            text={t('content.retry')}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
