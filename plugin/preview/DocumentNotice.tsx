import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {Text} from '@sanity/ui'

import {categoryGroupType, type RoutingConfig} from '../../engine/index.ts'
import {typeOfDocument, useDocumentName} from '../content/documentNames.ts'
import {BreakableText} from '../elements/layout.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {FieldLink} from '../findings/FieldLink.tsx'
import {useWords} from '../i18n/useWords.ts'
import type {ShownDocument} from './shownDocument.ts'
import {isElsewhere, type Simulation} from './simulation.ts'

/** Says when the answer is not about the document beside it, or when nothing is stored of that. */
export function DocumentNotice(
  props: ShownDocument & {readonly config: RoutingConfig; readonly simulation: Simulation},
) {
  const {config, documentId, documentType, market, revision, simulation} = props
  const {document} = market
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const about =
    documentType === categoryGroupType
      ? (simulation.categoryGroupId ?? simulation.subcategoryId)
      : simulation.subcategoryId
  const other = isElsewhere(simulation, documentId, documentType) ? about : undefined
  const isStored = revision === 'older' || document?.['_createdAt'] !== undefined
  if (isStored && other === undefined) return null
  const isKnown =
    other !== undefined && (config.subcategories.has(other) || config.categoryGroups.has(other))
  return (
    <NoticeCard data-testid="preview-notice" icon={<InfoOutlineIcon />} tone="transparent">
      {!isStored && <Text size={1}>{t('preview.not-stored')}</Text>}
      {other !== undefined && (
        <Text size={1}>
          <BreakableText>
            {isKnown
              ? t('preview.elsewhere', {name: nameOf(other)})
              : t('preview.elsewhere-unknown', {id: other})}
          </BreakableText>
        </Text>
      )}
      {isKnown && (
        <FieldLink
          documentId={other}
          documentType={typeOfDocument(config, other)}
          name={nameOf(other)}
          path={[]}
        />
      )}
    </NoticeCard>
  )
}
