import {Text} from '@sanity/ui'
import {pathToString, useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'

import type {Path, RoutingConfig} from '../../engine/index.ts'
import {typeOfDocument} from '../content/typeOfDocument.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {useFieldTitle} from './useFieldTitle.ts'

/** Opens a document at a field, in this pane or another. */
export function FieldLink(props: {
  readonly config: RoutingConfig
  readonly documentId: string
  /** Names the document too, where it is another than the one in view. */
  readonly name?: string
  readonly path: Path
}) {
  const {config, documentId, name, path} = props
  const {t} = useTranslation(supportRoutingNamespace)
  const type = typeOfDocument(config, documentId)
  const field = useFieldTitle()(type, path)
  const label = name === undefined ? field : `${name} › ${field}`
  return (
    <Text size={1}>
      <IntentLink
        aria-label={t('findings.open-field', {label})}
        intent="edit"
        params={{
          id: documentId,
          type,
          ...(path.length > 0 && {path: pathToString([...path])}),
        }}
      >
        {label}
      </IntentLink>
    </Text>
  )
}
