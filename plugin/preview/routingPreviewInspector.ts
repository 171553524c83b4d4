import {TransferIcon} from '@sanity/icons/Transfer'
import {type DocumentInspector} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {RoutingPreviewInspector} from './RoutingPreviewInspector.tsx'

/** The routing preview beside the form, without leaving it. */
export const routingPreviewInspector: DocumentInspector = {
  name: 'support-routing-preview',
  component: RoutingPreviewInspector,
  useMenuItem: function useRoutingPreviewMenuItem() {
    const {t} = useWords()
    return {icon: TransferIcon, showAsAction: true, title: t('preview.title')}
  },
}
