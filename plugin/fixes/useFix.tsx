import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {getPublishedId, type SanityClient, useClient} from 'sanity'

import type {OpenForms} from '../content/openForms.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {type Translate, useWords} from '../i18n/useWords.ts'
import {changeField, type FieldChange} from './changeField.ts'
import {changeFields} from './changeFields.ts'
import {changeInForm} from './changeInForm.ts'
import {FixToast} from './FixToast.tsx'
import {useFieldTitle} from '../findings/useFindingText.ts'

/** An Undo that is seen and reached in time. */
const undoMs = 20_000

/**
 * Carries out changes one after the other and says in a toast what became of them, with an Undo for those that were
 * made. Whatever was changed by somebody since it was seen is left as it is, and named.
 *
 * @param words - Whether something wrong is mended, or just changed.
 */
export function useFix(words: 'fix' | 'change' = 'fix'): {
  /** @param nameOf - Names a document by its published id; a toast says where something was fixed. */
  readonly apply: (changes: readonly FieldChange[], nameOf: (id: string) => string) => void
  readonly isBusy: boolean
} {
  const client = useClient({apiVersion: '2025-02-19'})
  const {openForms} = useSupportRouting()
  const toast = useToast()
  const {t} = useWords()
  const titleOf = useFieldTitle()
  const [isBusy, setIsBusy] = useState(false)

  const apply = (changes: readonly FieldChange[], nameOf: (id: string) => string) => {
    setIsBusy(true)
    const studio = {client, nameOf, openForms, t, titleOf, toast}
    void carryOut(changes, words, studio).finally(() => setIsBusy(false))
  }

  return {apply, isBusy}
}

/** What carrying out a change needs of the Studio around. */
interface Studio {
  readonly client: SanityClient
  readonly nameOf: (id: string) => string
  readonly openForms: OpenForms
  readonly titleOf: ReturnType<typeof useFieldTitle>
  readonly t: Translate
  readonly toast: ReturnType<typeof useToast>
}

async function carryOut(
  changes: readonly FieldChange[],
  words: 'fix' | 'change' | 'undo',
  studio: Studio,
): Promise<void> {
  const {client, nameOf, openForms, t, titleOf, toast} = studio
  const failing = words === 'undo' ? words : 'fix'
  const {failure, overtaken, undo} = await changeFields(changes, (change) => {
    const form = openForms.get(getPublishedId(change.storedId))
    return (form && changeInForm(form, change)) ?? changeField(client, change)
  })
  const problem =
    failure === undefined
      ? overtaken > 0
        ? t(`${failing}.changed-since`, {count: overtaken})
        : undefined
      : t(`${failing}.failed`, {reason: failure})
  const [first] = changes
  const [done] = undo
  const where = (change: FieldChange | undefined) => ({
    count: done ? undo.length : changes.length,
    field: change && titleOf(change.type, [change.field]),
    name: change && nameOf(getPublishedId(change.storedId)),
  })
  const canUndo = words !== 'undo' && undo.length > 0
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
    title: done ? t(`${words}.done`, where(done)) : t(`${words}.not-done`, where(first)),
  })
}
