import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {type DocumentInspector, getPublishedId, useTranslation} from 'sanity'

import {useEditedRoutingConfig} from '../content/useRoutingConfig.ts'
import {isEditedDocument} from '../content/editedDocument.ts'
import {useEditedDocument} from '../content/useEditedDocument.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
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
    const {t} = useTranslation(supportRoutingNamespace)
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
