import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {type DocumentInspector, getPublishedId} from 'sanity'

import {useEditedDocument} from '../content/documentPane.ts'
import {useEditedMarket, useMarketStore} from '../content/useEditedMarket.ts'
import {useWords} from '../i18n/useWords.ts'
import {FindingsInspector} from './FindingsInspector.tsx'
import {severityIcon} from './findingLook.ts'
import {findingsInspectorName} from './findingsInspectorName.ts'

/** The findings of a document, and those that it causes elsewhere, beside its form. */
export const findingsInspector: DocumentInspector = {
  name: findingsInspectorName,
  component: FindingsInspector,
  useMenuItem: function useFindingsMenuItem({documentId, documentType}) {
    const {t} = useWords()
    const store = useMarketStore(getPublishedId(documentId), documentType)
    const {told} = useEditedMarket(store, useEditedDocument(documentId, documentType))
    const severities = new Set(told.map(({severity}) => severity))
    const worst = severities.has('error') ? 'error' : severities.has('warning') ? 'warning' : 'info'
    return {
      icon: told.length > 0 ? severityIcon[worst] : CheckmarkCircleIcon,
      title: t('findings.inspector'),
      ...(worst !== 'info' && {tone: worst === 'error' ? 'critical' : 'caution'}),
    }
  },
}
