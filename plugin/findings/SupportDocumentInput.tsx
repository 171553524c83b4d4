import {Stack} from '@sanity/ui'
import {useEffect, useId} from 'react'
import type {ObjectInputProps} from 'sanity'

import {type EditedDocument, isEditedDocument} from '../../content/editedMarket.ts'
import {publishedIdOf} from '../../engine/documentId.ts'
import type {Finding} from '../../engine/index.ts'
import {readTicketType} from '../../engine/membership.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useEditedMarket, useMarketStore} from '../content/useEditedMarket.ts'
import {focusHome} from '../elements/focusHome.ts'
import {AddToGroup} from '../fixes/AddToGroup.tsx'
import {RightsNotice} from '../rights/RightsNotice.tsx'
import {canKeepLiveEdits} from '../sanityInternals.ts'
import {isEditedLive, LiveEditGate} from '../live/LiveEditGate.tsx'
import {FindingList} from './FindingList.tsx'
import {FindingsBanner} from './FindingsBanner.tsx'
import {type DocumentFindings, DocumentFindingsProvider, FindingsHere} from './FindingsInForm.tsx'

/** The form of a support document, with a banner above it that follows the whole market. */
export function SupportDocumentInput(props: ObjectInputProps) {
  const {value} = props
  const {keepLiveEdits} = useSupportRouting().options
  if (!isEditedDocument(value)) return props.renderDefault(props)
  if (keepLiveEdits === false || !canKeepLiveEdits || !isEditedLive(props)) {
    return <WithFindings {...props} document={value} />
  }
  return <LiveEditGate document={value} form={WithFindings} input={props} />
}

function WithFindings(props: ObjectInputProps & {readonly document: EditedDocument}) {
  const {document, ...input} = props
  const documentId = publishedIdOf(document._id)
  const store = useMarketStore(documentId, input.schemaType.name)
  const {config, document: edited = document, status, told} = useEditedMarket(store, document)
  useOpenForm(documentId, input, document, store.key)
  const group = config.categoryGroups.get(documentId)
  return (
    <DocumentFindingsProvider
      config={config}
      document={edited}
      findings={told}
      readOnly={input.readOnly === true}
    >
      <Stack {...focusHome} gap={5}>
        <RightsNotice document={document} documentType={input.schemaType.name} />
        <FindingsBanner
          document={document}
          documentType={input.schemaType.name}
          findings={told}
          isForStores={group !== undefined && readTicketType(group) === 'STORE'}
          readOnly={input.readOnly === true}
          status={status}
        />
        {/* In place of a field whose value has another type Sanity shows its own box, with a button that deletes the value. */}
        <FindingsHere findings={told.filter((finding) => isPlainTextNow(finding, document))} />
        {input.renderDefault(input)}
        {/* Below the fields: it goes with the click on its button, and moves none of them. */}
        <NotInAnyGroup
          config={config}
          document={document}
          findings={told}
          readOnly={input.readOnly === true}
        />
      </Stack>
    </DocumentFindingsProvider>
  )
}

/** Lets panels beside the form know what it shows, and change it as typing does. */
function useOpenForm(
  documentId: string,
  {focusPath, onChange, onPathFocus, readOnly}: ObjectInputProps,
  document: EditedDocument,
  place: string,
): void {
  const {openForms} = useSupportRouting()
  const pane = useId()
  useEffect(() => {
    openForms.set(documentId, pane, {
      document,
      focus: onPathFocus,
      focusPath,
      patch: onChange,
      place,
      readOnly: readOnly === true,
    })
  }, [document, documentId, focusPath, onChange, onPathFocus, openForms, pane, place, readOnly])
  useEffect(() => () => openForms.remove(documentId, pane), [documentId, openForms, pane])
}

/**
 * In the form of a sub-category that no group holds: that it is so, and the way into one.
 *
 * It is a note, which fields leave to Sanity's marks; but no field is about it.
 */
function NotInAnyGroup({config, document, findings, readOnly}: DocumentFindings) {
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

/** Whether there is no field yet that says so itself; once the text is mended, the findings follow a picture later. */
function isPlainTextNow({code}: Finding, document: EditedDocument): boolean {
  return code === 'name-plain-text' && typeof document['name'] === 'string'
}
