import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {lazy, Suspense, useState} from 'react'
import {useTranslation} from 'sanity'

import {isEditedDocument, withoutRevision} from '../content/editedDocument.ts'
import {useAfterPaint} from '../content/useAfterPaint.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {ErrorBoundary, type FallbackProps} from '../elements/ErrorBoundary.tsx'
import {focusHome, leadFocusHome} from '../elements/focusHome.ts'
import {BreakableText} from '../elements/layout.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {PanelPlaceholder} from './PanelPlaceholder.tsx'
import type {RoutingPreviewProps} from './RoutingPreview.tsx'

/** The preview, loaded when it is first looked at; what goes wrong in it stays in its frame, with a way to begin again. */
export function PreviewBoundary(props: RoutingPreviewProps) {
  const {documentId} = props
  return (
    <Box {...focusHome}>
      <ErrorBoundary Fallback={Failed} subject={documentId}>
        <FollowingPreview key={documentId} {...props} />
      </ErrorBoundary>
    </Box>
  )
}

/** The form goes first; the preview follows it. */
function FollowingPreview(props: RoutingPreviewProps) {
  const {documentId, documentType} = props
  // A lazy component keeps a failed loading for ever; this one is made anew with every attempt.
  const [{Preview}] = useState(() => ({Preview: lazy(load)}))
  const document = useAfterPaint(useUnchanged(withoutSaving(props.document)))
  return (
    <Suspense fallback={<PanelPlaceholder />}>
      <Preview document={document} documentId={documentId} documentType={documentType} />
    </Suspense>
  )
}

function withoutSaving(document: unknown): unknown {
  return isEditedDocument(document) ? withoutRevision(document) : document
}

const load = () => import('./RoutingPreview.tsx')

function Failed(props: FallbackProps) {
  const {error, retry} = props
  const {t} = useTranslation(supportRoutingNamespace)
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
