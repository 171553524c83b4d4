import {getPublishedId} from 'sanity'

import type {RawDocument} from '../../content/contentClient.ts'
import {useEditedMarket, useMarketStore} from '../content/useEditedMarket.ts'
import {useFindingText} from '../findings/useFindingText.ts'

/**
 * The first error of a draft among the newest drafts of everyone, in the words of its form.
 *
 * Sanity validates a document again when it changes itself, and not when another document makes it wrong.
 */
export function useLiveError(
  draft: RawDocument | undefined,
  documentId: string,
  documentType: string,
): string | undefined {
  const store = useMarketStore(getPublishedId(documentId), documentType, 'drafts')
  const {config, findings, status} = useEditedMarket(store, draft)
  const textOf = useFindingText(config)
  // What was true when the connection was lost may be repaired by now; the dialog looks at the newest content.
  if (!draft || status.kind !== 'live') return undefined
  const error = findings.find(({severity}) => severity === 'error')
  return error && textOf(error)
}
