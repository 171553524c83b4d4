import {Stack} from '@sanity/ui'
import {dequal} from 'dequal/lite'
import {useEffect, useId} from 'react'
import {getPublishedId, type ObjectInputProps} from 'sanity'

import {readTicketType} from '../../engine/membership.ts'
import {type EditedDocument, isEditedDocument} from '../content/editedDocument.ts'
import {useCalmStore} from '../content/useCalmStore.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useContentStatus, useEditedRoutingConfig} from '../content/useRoutingConfig.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {focusHome} from '../elements/focusHome.ts'
import {DocumentFindingsProvider} from './DocumentFindingsContext.tsx'
import {FindingsBanner} from './FindingsBanner.tsx'
import {FindingsHere} from './FindingsHere.tsx'
import {toldFindings} from './toldFindings.ts'
import {NotInAnyGroup} from './NotInAnyGroup.tsx'
import {RightsNotice} from '../rights/RightsNotice.tsx'
import {useFindings} from './useFindings.ts'

/** The form of a support document, with a banner above it that follows the whole market. */
export function SupportDocumentInput(props: ObjectInputProps) {
  const {value} = props
  return isEditedDocument(value) ? (
    <WithFindings {...props} document={value} />
  ) : (
    props.renderDefault(props)
  )
}

function WithFindings(props: ObjectInputProps & {readonly document: EditedDocument}) {
  const {document, ...input} = props
  const documentId = getPublishedId(document._id)
  const status = useContentStatus()
  const config = useEditedRoutingConfig(document, documentId, input.schemaType.name)
  const findings = useUnchanged(
    toldFindings(useFindings(config, documentId), document, input.focusPath, useOpenIds()),
  )
  useOpenForm(documentId, input, document)
  const group = config.categoryGroups.get(documentId)
  return (
    <DocumentFindingsProvider
      config={config}
      document={document}
      findings={findings}
      readOnly={input.readOnly === true}
    >
      <Stack {...focusHome} gap={5}>
        <RightsNotice document={document} documentType={input.schemaType.name} />
        <FindingsBanner
          document={document}
          documentType={input.schemaType.name}
          findings={findings}
          isForStores={group !== undefined && readTicketType(group) === 'STORE'}
          readOnly={input.readOnly === true}
          status={status}
        />
        {/* In place of a field whose value has another type Sanity shows its own box, with a button that deletes the value. */}
        <FindingsHere findings={findings.filter(({code}) => code === 'name-plain-text')} />
        {input.renderDefault(input)}
        {/* Below the fields: it goes with the click on its button, and moves none of them. */}
        <NotInAnyGroup
          config={config}
          document={document}
          findings={findings}
          readOnly={input.readOnly === true}
        />
      </Stack>
    </DocumentFindingsProvider>
  )
}

/** The documents that are open, this one among them. */
function useOpenIds(): readonly string[] {
  const {openForms} = useSupportRouting()
  return useCalmStore(openForms.subscribe, openForms.ids, dequal)
}

/** Lets panels beside the form know what it shows, and change it as typing does. */
function useOpenForm(
  documentId: string,
  {onChange, onPathFocus, readOnly}: ObjectInputProps,
  document: EditedDocument,
): void {
  const {openForms} = useSupportRouting()
  const pane = useId()
  useEffect(() => {
    openForms.set(documentId, pane, {
      document,
      focus: onPathFocus,
      patch: onChange,
      readOnly: readOnly === true,
    })
  }, [document, documentId, onChange, onPathFocus, openForms, pane, readOnly])
  useEffect(() => () => openForms.remove(documentId, pane), [documentId, openForms, pane])
}
