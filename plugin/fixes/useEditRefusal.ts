import {useCallback} from 'react'
import {useCurrentUser, useTranslation} from 'sanity'

import {defaultFieldNames} from '../../engine/index.ts'
import {editRefusal, isRoutingField} from '../../schemas/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'

/** Why the person at the screen may not change a field; `undefined` when the market lets them. */
export function useEditRefusal(): (field: unknown) => string | undefined {
  const {canEditRouting, fieldNames} = useSupportRouting().options
  const user = useCurrentUser()
  const {t} = useTranslation(supportRoutingNamespace)
  return useCallback(
    (field) => {
      if (!isRoutingField(field, {...defaultFieldNames, ...fieldNames})) return undefined
      const reason = editRefusal(canEditRouting, user)
      return reason === '' ? t('edit-refused') : reason
    },
    [canEditRouting, fieldNames, t, user],
  )
}
