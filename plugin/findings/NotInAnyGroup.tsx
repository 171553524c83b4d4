import {AddToGroup} from '../fixes/AddToGroup.tsx'
import type {DocumentFindings} from './DocumentFindingsContext.tsx'
import {FindingList} from './FindingList.tsx'

/**
 * In the form of a sub-category that no group holds: that it is so, and the way into one.
 *
 * It is a note, which fields leave to Sanity's marks; but no field is about it.
 */
export function NotInAnyGroup({config, document, findings, readOnly}: DocumentFindings) {
  const notes = findings.filter(({code}) => code === 'subcategory-not-in-any-group')
  if (notes.length === 0) return null
  return (
    <FindingList
      config={config}
      findings={notes}
      renderActions={() => !readOnly && <AddToGroup config={config} document={document} />}
    />
  )
}
