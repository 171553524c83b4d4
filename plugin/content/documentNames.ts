import {useCallback} from 'react'
import {usePerspective} from 'sanity'

import {
  categoryGroupType,
  type RoutingConfig,
  settingsId,
  settingsType,
  subcategoryType,
} from '../../engine/index.ts'
import {nameOfDocument} from '../../words/localizedText.ts'
import {useWords} from '../i18n/useWords.ts'
import {useSupportRouting} from './SupportRoutingContext.tsx'

/** Names a document of support by its id, in the market's own language where it has one. */
export function useDocumentName(config: RoutingConfig): (id: string) => string {
  const {options} = useSupportRouting()
  const {t} = useWords()
  return useCallback(
    (id) => {
      if (id === settingsId || config.misplacedSettings.has(id)) return t('document.settings')
      const document = config.subcategories.get(id) ?? config.categoryGroups.get(id)
      const name = nameOfDocument(document, options.languages)
      return name === undefined ? t('document.untitled') : isolated(name)
    },
    [config, options.languages, t],
  )
}

/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u

/** A name from right to left keeps to itself, or it would take the words and numbers around it along. */
function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name
}

/** Names a release as the Studio's perspective menu does where it is selected there, and by its id otherwise. */
export function useReleaseTitle(): (releaseId: string) => string {
  const {selectedPerspective, selectedReleaseId} = usePerspective()
  const title =
    typeof selectedPerspective === 'object' ? selectedPerspective.metadata.title : undefined
  return useCallback(
    (releaseId) => (releaseId === selectedReleaseId && title) || releaseId,
    [selectedReleaseId, title],
  )
}

/** The type of a document that a configuration knows; a sub-category where it knows none, like one that is referred to only. */
export function typeOfDocument(config: RoutingConfig, id: string): string {
  if (id === settingsId || config.misplacedSettings.has(id)) return settingsType
  return config.categoryGroups.has(id) ? categoryGroupType : subcategoryType
}
