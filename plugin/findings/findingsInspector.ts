import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {type DocumentInspector, getPublishedId} from 'sanity'

import {useEditedRoutingConfig} from '../content/useRoutingConfig.ts'
import {isEditedDocument} from '../content/editedDocument.ts'
import {useEditedDocument} from '../content/useEditedDocument.ts'
import {useWords} from '../i18n/useWords.ts'
import {FindingsInspector} from './FindingsInspector.tsx'
import {severityIcon} from './findingLook.ts'
import {findingsInspectorName} from './findingsInspectorName.ts'
import {toldFindings} from './toldFindings.ts'
import {useFindings} from './useFindings.ts'

/** The findings of a document, and those that it causes elsewhere, beside its form. */
export const findingsInspector: DocumentInspector = {
  name: findingsInspectorName,
  component: FindingsInspector,
  useMenuItem: function useFindingsMenuItem({documentId, documentType}) {
    const {t} = useWords()
    const id = getPublishedId(documentId)
    const document = useEditedDocument(documentId, documentType)
    const found = useFindings(useEditedRoutingConfig(document, id, documentType), id)
    const findings = isEditedDocument(document) ? toldFindings(found, document) : []
    const severities = new Set(findings.map(({severity}) => severity))
    const worst = severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'info'
    return {
      icon: findings.length > 0 ? severityIcon[worst] : CheckmarkCircleIcon,
      title: t('findings.inspector'),
      ...(worst !== 'info' && {tone: worst === 'error' ? 'critical' : 'caution'}),
    }
  },
}
