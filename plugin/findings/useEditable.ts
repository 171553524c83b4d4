import {useCallback} from 'react'

import type {EditedDocument} from '../../content/editedMarket.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useFollowed} from '../content/follow.ts'

/**
 * The document that fixes may change from a panel beside its form: what the form shows, and only while the form itself can
 * be written in.
 */
export function useEditable(documentId: string): EditedDocument | undefined {
  const {openForms} = useSupportRouting()
  const form = useFollowed(
    openForms.subscribe,
    useCallback(() => openForms.get(documentId), [documentId, openForms]),
  )
  return form && !form.readOnly ? form.document : undefined
}
