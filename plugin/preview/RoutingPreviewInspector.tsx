import {Box, Flex} from '@sanity/ui'
import {lazy, Suspense} from 'react'
import {type DocumentInspectorProps, getPublishedId, useTranslation} from 'sanity'
import {DocumentInspectorHeader} from 'sanity/structure'

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
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel={t('preview.close')}
        flex="none"
        onClose={onClose}
        title={t('preview.title')}
      />
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
