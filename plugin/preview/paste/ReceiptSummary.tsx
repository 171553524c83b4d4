import type {RoutingConfig} from '../../../engine/index.ts'
import type {ReceiptCheck} from '../../../tickets/checkReceipt.ts'
import {useDocumentName} from '../../content/documentNames.ts'
import {useWords} from '../../i18n/useWords.ts'
import {Notice} from './Notice.tsx'
import {ReceiptNotice} from './ReceiptNotice.tsx'

/** What a receipt is about, and what its answer is worth here. */
export function ReceiptSummary(props: {
  readonly check: ReceiptCheck
  readonly config: RoutingConfig
}) {
  const {check, config} = props
  const {subcategoryId: id} = check.ticket
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const about = config.subcategories.has(id)
    ? t('paste-ticket.subcategory', {name: nameOf(id)})
    : t('paste-ticket.subcategory-unknown', {id})
  return (
    <>
      <Notice
        details={[about]}
        kind="receipt"
        title={t('paste-ticket.read-receipt')}
        tone="default"
      />
      <ReceiptNotice check={check} />
    </>
  )
}
