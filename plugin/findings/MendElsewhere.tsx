import {Flex, Text} from '@sanity/ui'
import {dequal} from 'dequal/lite'
import {useCallback} from 'react'

import type {ContentState} from '../../content/contentSource.ts'
import {
  type Finding,
  type FindingParams,
  type FindingCode,
  type Perspective,
  type RoutingConfig,
  settingsId,
} from '../../engine/index.ts'
import {documentIn} from '../../content/editedMarket.ts'
import {typeOfDocument, useDocumentName} from '../content/documentNames.ts'
import {useContent} from '../content/useRoutingConfig.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {useWords} from '../i18n/useWords.ts'
import {FieldLink} from './FieldLink.tsx'

/** Findings whose sentence sends its reader to another document that takes part. */
const mendedElsewhere: ReadonlySet<FindingCode> = new Set([
  'external-partners-not-set',
  'external-partners-off',
  'reference-not-published',
  'settings-misplaced',
  'store-subcategory-without-order-selection',
  'threshold-missing',
])

type Place = Finding['related'][number]

/**
 * The way to the field of another document where a finding can be mended: "Set it in Support Settings" is a link. Where a draft
 * that does not count here has changed the field already, publishing that draft is what is left to do.
 */
export function MendElsewhere(props: {readonly config: RoutingConfig; readonly finding: Finding}) {
  const {config, finding} = props
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const places = useUnchanged(placesOf(finding, config))
  const isInDraft = useIsInDraft(places, config.perspective)
  if (places.length === 0) return null
  return (
    <Flex align="center" data-testid="mend-elsewhere" gap={3} wrap="wrap">
      {isInDraft && (
        <Text size={1} weight="medium">
          {t('findings.in-draft')}
        </Text>
      )}
      {places.map(({documentId, path}) => (
        <FieldLink
          documentId={documentId}
          documentType={typeOfDocument(config, documentId)}
          key={documentId}
          name={nameOf(documentId)}
          path={path}
        />
      ))}
    </Flex>
  )
}

function useIsInDraft(places: readonly Place[], perspective: Perspective): boolean {
  return useContent(
    useCallback(
      ({documents}: ContentState) =>
        places.some(({documentId, path: [field]}) => {
          if (typeof field !== 'string') return false
          const [draft, seen] = [
            documentIn('drafts', documentId, documents),
            documentIn(perspective, documentId, documents),
          ]
          return !dequal(draft?.[field], seen?.[field])
        }),
      [perspective, places],
    ),
  )
}

function placesOf(
  {code, documentId, params, related}: Finding,
  {fieldNames}: RoutingConfig,
): Finding['related'] {
  if (code === 'knowledge-force-id-not-in-list') {
    return [{documentId: settingsId, path: [fieldNames.knowledgeForceIssues]}]
  }
  if (!mendedElsewhere.has(code)) return []
  // Something is missing in the settings or in the sub-category of an item; the groups that take part are as they should be.
  const {subcategoryId}: FindingParams = params
  const missing = new Set<unknown>([settingsId, subcategoryId])
  return related.filter((place) => place.documentId !== documentId && missing.has(place.documentId))
}
