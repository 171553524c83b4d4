import {useCallback} from 'react'
import {useTranslation} from 'sanity'

import {type RoutingConfig, settingsId} from '../../engine/index.ts'
import {localizedText} from '../../schemas/index.ts'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {useSupportRouting} from './SupportRoutingContext.tsx'

/** Names a document of support by its id, in the market's own language where it has one. */
export function useDocumentName(config: RoutingConfig): (id: string) => string {
  const {options} = useSupportRouting()
  const {t} = useTranslation(supportRoutingNamespace)
  return useCallback(
    (id) => {
      if (id === settingsId) return t('document.settings')
      const document = config.subcategories.get(id) ?? config.categoryGroups.get(id)
      return localizedText(document?.name, options.languages) ?? t('document.untitled')
    },
    [config, options.languages, t],
  )
}
