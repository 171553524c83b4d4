import {useCallback} from 'react'
import {useCurrentLocale, useSchema} from 'sanity'

import type {Finding, Path, RoutingConfig} from '../../engine/index.ts'
import {describeFinding} from '../../schemas/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Says findings in the words that the markers of the form use too. */
export function useFindingText(config: RoutingConfig): (finding: Finding) => string {
  const {languages} = useSupportRouting().options
  const {id: locale} = useCurrentLocale()
  return useCallback(
    (finding) => describeFinding(finding, config, {languages, locale}),
    [config, languages, locale],
  )
}

/** The title of the field at a path, as the form shows it; the whole document where the path is empty. */
export function useFieldTitle(): (type: string, path: Path) => string {
  const schema = useSchema()
  const {t} = useWords()
  return useCallback(
    (typeName, [field]) => {
      const type = schema.get(typeName)
      const fields = type?.jsonType === 'object' ? type.fields : []
      const found = fields.find(({name}) => name === field)
      return found?.type.title ?? t('findings.whole-document')
    },
    [schema, t],
  )
}
