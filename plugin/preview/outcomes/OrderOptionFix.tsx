import {type RoutingConfig, subcategoryType} from '../../../engine/index.ts'
import {useSupportRouting} from '../../content/SupportRoutingContext.tsx'
import {useDocumentName} from '../../content/documentNames.ts'
import {FieldLink} from '../../findings/FieldLink.tsx'
import {useEditable} from '../../findings/useEditable.ts'
import {FixButton} from '../../fixes/FixButton.tsx'

/** Switches on what makes the app's form ask for an order, or leads there where that cannot be done from here. */
export function OrderOptionFix(props: {
  readonly config: RoutingConfig
  /** Of the document beside the preview. */
  readonly documentId: string
  readonly subcategoryId: string
}) {
  const {config, documentId, subcategoryId} = props
  const nameOf = useDocumentName(config)
  const document = useEditable(documentId)
  const {reading} = useSupportRouting()
  const finding = reading
    .analyze(config, subcategoryId)
    .find(({code}) => code === 'store-subcategory-without-order-selection')
  if (!finding) return null
  return document ? (
    <FixButton config={config} document={document} findings={[finding]} />
  ) : (
    <FieldLink
      documentId={subcategoryId}
      documentType={subcategoryType}
      path={finding.path}
      {...(subcategoryId !== documentId && {name: nameOf(subcategoryId)})}
    />
  )
}
