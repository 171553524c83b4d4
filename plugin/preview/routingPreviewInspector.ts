import {TransferIcon} from '@sanity/icons/Transfer'
import {type DocumentInspector, useTranslation} from 'sanity'

import {supportRoutingNamespace} from '../i18n/index.ts'
import {RoutingPreviewInspector} from './RoutingPreviewInspector.tsx'

/** The routing preview beside the form, without leaving it. */
export const routingPreviewInspector: DocumentInspector = {
  name: 'support-routing-preview',
  component: RoutingPreviewInspector,
  useMenuItem: function useRoutingPreviewMenuItem() {
    const {t} = useTranslation(supportRoutingNamespace)
    return {icon: TransferIcon, showAsAction: true, title: t('preview.title')}
  },
}
