import {useCallback} from 'react'
import {useSchema} from 'sanity'

import type {Path} from '../../engine/index.ts'
import {useWords} from '../i18n/useWords.ts'

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
