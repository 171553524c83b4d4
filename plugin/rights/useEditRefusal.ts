import {useCallback} from 'react'
import {useCurrentUser} from 'sanity'

import {defaultFieldNames} from '../../engine/index.ts'
import {editRefusal, isRoutingField} from '../../schemas/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useWords} from '../i18n/useWords.ts'

/** Why the person at the screen may not change where tickets go; `undefined` when the market lets them. */
export function useRoutingRefusal(): string | undefined {
  const {canEditRouting} = useSupportRouting().options
  const user = useCurrentUser()
  const {t} = useWords()
  const reason = editRefusal(canEditRouting, user)
  return reason === '' ? t('edit-refused') : reason
}

/** Why the person at the screen may not change a field; `undefined` when the market lets them. */
export function useEditRefusal(): (field: unknown) => string | undefined {
  const {fieldNames} = useSupportRouting().options
  const refusal = useRoutingRefusal()
  return useCallback(
    (field) => (isRoutingField(field, {...defaultFieldNames, ...fieldNames}) ? refusal : undefined),
    [fieldNames, refusal],
  )
}
