import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {useClient, useTranslation} from 'sanity'

import {supportRoutingNamespace} from '../i18n/index.ts'
import {changeFields, type FieldChange} from './changeField.ts'
import {FixToast} from './FixToast.tsx'
import {undoOf} from './fixTarget.ts'

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
  const toast = useToast()
  const {t} = useTranslation(supportRoutingNamespace)
  const [isBusy, setIsBusy] = useState(false)

  async function run(changes: readonly FieldChange[], words: 'fix' | 'undo'): Promise<void> {
    setIsBusy(true)
    const {done, overtaken, failure} = await changeFields(client, changes)
    setIsBusy(false)
    const problem =
      failure === undefined
        ? overtaken > 0
          ? t(`${words}.changed-since`, {count: overtaken})
          : undefined
        : t(`${words}.failed`, {reason: failure})
    const canUndo = words === 'fix' && done.length > 0
    const id = toast.push({
      closable: true,
      description: (
        <FixToast
          problem={problem}
          {...(canUndo && {
            onUndo: () => {
              // A toast is taken away by giving it no more time.
              toast.push({id, duration: 1})
              void run(done.map(undoOf), 'undo')
            },
          })}
        />
      ),
      ...(canUndo && {duration: undoMs}),
      status: problem === undefined ? 'success' : done.length > 0 ? 'warning' : 'error',
      title: done.length > 0 ? t(`${words}.done`, {count: done.length}) : t(`${words}.not-done`),
    })
  }

  return {apply: (changes) => void run(changes, 'fix'), isBusy}
}
