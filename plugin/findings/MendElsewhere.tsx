import {Flex} from '@sanity/ui'

import {type Finding, type FindingCode, type RoutingConfig, settingsId} from '../../engine/index.ts'
import {typeOfDocument} from '../content/typeOfDocument.ts'
import {useDocumentName} from '../content/useDocumentName.ts'
import {FieldLink} from './FieldLink.tsx'

/** Findings whose sentence sends its reader to another document that takes part. */
const mendedElsewhere: ReadonlySet<FindingCode> = new Set([
  'external-partners-not-set',
  'external-partners-off',
  'reference-not-published',
  'store-subcategory-without-order-selection',
  'threshold-missing',
])

/** The way to the field of another document where a finding can be mended: "Set it in Support Settings" is a link. */
export function MendElsewhere(props: {readonly config: RoutingConfig; readonly finding: Finding}) {
  const {config, finding} = props
  const nameOf = useDocumentName(config)
  const places = placesOf(finding, config)
  if (places.length === 0) return null
  return (
    <Flex data-testid="mend-elsewhere" gap={3} wrap="wrap">
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

function placesOf(
  {code, documentId, params, related}: Finding,
  {fieldNames}: RoutingConfig,
): Finding['related'] {
  if (code === 'knowledge-force-id-not-in-list') {
    return [{documentId: settingsId, path: [fieldNames.knowledgeForceIssues]}]
  }
  if (!mendedElsewhere.has(code)) return []
  // Something is missing in the settings or in the sub-category of an item; the groups that take part are as they should be.
  const missing = new Set<unknown>([settingsId, params['subcategoryId']])
  return related.filter((place) => place.documentId !== documentId && missing.has(place.documentId))
}
