import {CloseIcon} from '@sanity/icons/Close'
import {Box, Button, Card, Flex, Text} from '@sanity/ui'
import {lazy, Suspense} from 'react'
import {type DocumentInspectorProps, getPublishedId, useTranslation} from 'sanity'

import {supportRoutingNamespace} from '../i18n/index.ts'
import {PanelPlaceholder} from './PanelPlaceholder.tsx'
import {useEditedDocument} from './useEditedDocument.ts'

const RoutingPreview = lazy(() => import('./RoutingPreview.tsx'))

/** The routing preview as an inspector, which Sanity keeps mounted when another document opens. */
export function RoutingPreviewInspector(props: DocumentInspectorProps) {
  const {documentId, documentType, onClose} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const document = useEditedDocument(documentId, documentType)
  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <Card as="header" flex="none" padding={2}>
        <Flex align="center">
          <Box flex={1} padding={3}>
            <Text as="h1" size={1} weight="medium">
              {t('preview.title')}
            </Text>
          </Box>
          <Button
            aria-label={t('preview.close')}
            fontSize={1}
            icon={CloseIcon}
            mode="bleed"
            onClick={onClose}
          />
        </Flex>
      </Card>
      <Box flex={1} overflow="auto">
        <Suspense fallback={<PanelPlaceholder />}>
          <RoutingPreview
            document={document}
            documentId={getPublishedId(documentId)}
            documentType={documentType}
            key={documentId}
          />
        </Suspense>
      </Box>
    </Flex>
  )
}
