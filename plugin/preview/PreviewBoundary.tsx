import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {type ComponentType, lazy, type ReactNode, Suspense, useDeferredValue, useState} from 'react'
import {useTranslation} from 'sanity'

import {ErrorBoundary, type FallbackProps} from '../elements/ErrorBoundary.tsx'
import {BreakableText} from '../elements/layout.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {PanelPlaceholder} from './PanelPlaceholder.tsx'
import type {RoutingPreviewProps} from './RoutingPreview.tsx'

/** The preview, loaded when it is first looked at; what goes wrong in it stays in its frame, with a way to begin again. */
export function PreviewBoundary(props: RoutingPreviewProps) {
  const {documentId, documentType} = props
  // The form goes first: the preview follows in the same moment, and is given up for the next keystroke.
  const document = useDeferredValue(props.document)
  return (
    <ErrorBoundary Fallback={Failed} subject={documentId}>
      <Loaded>
        {(Preview) => (
          <Preview
            document={document}
            documentId={documentId}
            documentType={documentType}
            key={documentId}
          />
        )}
      </Loaded>
    </ErrorBoundary>
  )
}

/** A lazy component keeps a failed loading for ever; this one is made anew with every attempt. */
function Loaded(props: {
  readonly children: (preview: ComponentType<RoutingPreviewProps>) => ReactNode
}) {
  const [{Preview}] = useState(() => ({Preview: lazy(() => import('./RoutingPreview.tsx'))}))
  return <Suspense fallback={<PanelPlaceholder />}>{props.children(Preview)}</Suspense>
}

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
          <Button fontSize={1} mode="ghost" onClick={retry} text={t('content.retry')} />
        </Flex>
      </Stack>
    </Card>
  )
}
