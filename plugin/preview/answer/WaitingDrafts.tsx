import {Flex, Text} from '@sanity/ui'

import type {RoutingConfig} from '../../../engine/index.ts'
import {typeOfDocument, useDocumentName} from '../../content/documentNames.ts'
import {FieldLink} from '../../findings/FieldLink.tsx'
import {useWords} from '../../i18n/useWords.ts'

/** The drafts of other documents that have to be published before an answer counts, each with the way to it. */
export function WaitingDrafts(props: {
  readonly config: RoutingConfig
  /** Published ids. */
  readonly documentIds: readonly string[]
}) {
  const {config, documentIds} = props
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  if (documentIds.length === 0) return null
  return (
    <Flex align="center" data-testid="waiting-drafts" gap={3} wrap="wrap">
      <Text size={1}>{t('answer.waiting', {count: documentIds.length})}</Text>
      {documentIds.map((documentId) => (
        <FieldLink
          documentId={documentId}
          documentType={typeOfDocument(config, documentId)}
          key={documentId}
          name={nameOf(documentId)}
          path={[]}
        />
      ))}
    </Flex>
  )
}
