import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {getPublishedId, type SanityClient, type TFunction, useClient, useTranslation} from 'sanity'

import type {OpenForms} from '../content/openForms.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'
import {changeField, type FieldChange} from './changeField.ts'
import {changeFields} from './changeFields.ts'
import {changeInForm} from './changeInForm.ts'
import {FixToast} from './FixToast.tsx'

/** An Undo that is seen and reached in time. */
const undoMs = 20_000

/**
 * Carries out changes one after the other and says in a toast what became of them, with an Undo for those that were
 * made. Whatever was changed by somebody since it was seen is left as it is, and named.
 */
export function useFix(): {
  readonly apply: (changes: readonly FieldChange[]) => void
  readonly isBusy: boolean
} {
  const client = useClient({apiVersion: '2025-02-19'})
  const {openForms} = useSupportRouting()
  const toast = useToast()
  const {t} = useTranslation(supportRoutingNamespace)
  const [isBusy, setIsBusy] = useState(false)

  const apply = (changes: readonly FieldChange[]) => {
    setIsBusy(true)
    void carryOut(changes, 'fix', {client, openForms, t, toast}).finally(() => setIsBusy(false))
  }

  return {apply, isBusy}
}

/** What carrying out a change needs of the Studio around. */
interface Studio {
  readonly client: SanityClient
  readonly openForms: OpenForms
  readonly t: TFunction
  readonly toast: ReturnType<typeof useToast>
}

async function carryOut(
  changes: readonly FieldChange[],
  words: 'fix' | 'undo',
  studio: Studio,
): Promise<void> {
  const {client, openForms, t, toast} = studio
  const {failure, overtaken, undo} = await changeFields(changes, (change) => {
    const form = openForms.get(getPublishedId(change.storedId))
    return (form && changeInForm(form, change)) ?? changeField(client, change)
  })
  const problem =
    failure === undefined
      ? overtaken > 0
        ? t(`${words}.changed-since`, {count: overtaken})
        : undefined
      : t(`${words}.failed`, {reason: failure})
  const canUndo = words === 'fix' && undo.length > 0
  const id = toast.push({
    closable: true,
    description: (
      <FixToast
        problem={problem}
        {...(canUndo && {
          onUndo: () => {
            // A toast is taken away by giving it no more time.
            toast.push({id, duration: 1})
            void carryOut(undo, 'undo', studio)
          },
        })}
      />
    ),
    ...(canUndo && {duration: undoMs}),
    status: problem === undefined ? 'success' : undo.length > 0 ? 'warning' : 'error',
    title: undo.length > 0 ? t(`${words}.done`, {count: undo.length}) : t(`${words}.not-done`),
  })
}
