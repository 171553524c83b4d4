import {createContext, type ReactNode, useContext, useMemo} from 'react'

import type {Finding, RoutingConfig} from '../../engine/index.ts'
import type {EditedDocument} from '../../content/editedMarket.ts'

/** What a form shows about the document in it, at this keystroke. */
export interface DocumentFindings {
  readonly config: RoutingConfig
  readonly document: EditedDocument
  readonly findings: readonly Finding[]
  /** Whether the form is only to be read now, so that nothing can be fixed in it. */
  readonly readOnly: boolean
}

const DocumentFindingsContext = createContext<DocumentFindings | undefined>(undefined)

/** Hands the findings of a form's document down to its fields and items. */
export function DocumentFindingsProvider(props: DocumentFindings & {readonly children: ReactNode}) {
  const {children, config, document, findings, readOnly} = props
  const value = useMemo(
    () => ({config, document, findings, readOnly}),
    [config, document, findings, readOnly],
  )
  return (
    <DocumentFindingsContext.Provider value={value}>{children}</DocumentFindingsContext.Provider>
  )
}

/** The findings of the form around; `undefined` where there is none, like in a dialog that edits one object. */
export function useDocumentFindings(): DocumentFindings | undefined {
  return useContext(DocumentFindingsContext)
}
