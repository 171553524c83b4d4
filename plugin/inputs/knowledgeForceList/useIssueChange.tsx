import {Button, Flex} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useEffect, useId, useRef} from 'react'
import {type ArrayOfObjectsInputProps, set, unset} from 'sanity'

import {useWords} from '../../i18n/useWords.ts'
import {changeIssues, isSameList, randomKey} from './issuePatches.ts'
import type {PastePlan} from './planPaste.ts'

/** Time to read what happened and to take it back, in milliseconds. */
const undoMs = 30_000

/**
 * Applies a paste in one step, and offers to put the former list back as long as nothing else changed it and
 * it may still be changed.
 */
export function useIssueChange(
  value: ArrayOfObjectsInputProps['value'],
  onChange: ArrayOfObjectsInputProps['onChange'],
  readOnly: boolean,
): (plan: PastePlan) => void {
  const toast = useToast()
  const {t} = useWords()
  const id = useId()
  // The toast outlives the render that showed it, and the form as well: then there is nothing it could change.
  const field = useRef<{
    readonly onChange: typeof onChange
    readonly readOnly: boolean
    readonly value: typeof value
  }>(null)
  useEffect(() => {
    field.current = {onChange, readOnly, value}
    return () => {
      field.current = null
    }
  }, [onChange, readOnly, value])

  return (plan) => {
    const former = value
    const {patches, result} = changeIssues(plan, former ?? [], randomKey)
    onChange(patches)

    function undo(): void {
      const now = field.current
      if (!now || now.readOnly || !isSameList(now.value, result)) {
        const reason = !now ? 'closed' : now.readOnly ? 'read-only' : 'changed'
        const title = t(`knowledge-force-list.undo.${reason}`)
        toast.push({closable: true, duration: undoMs, id, status: 'warning', title})
        return
      }
      now.onChange(former ? set(former) : unset())
      toast.push({closable: true, id, status: 'info', title: t('knowledge-force-list.undo.done')})
    }

    toast.push({
      closable: true,
      description: (
        <Flex>
          <Button fontSize={1} mode="ghost" onClick={undo} text={t('knowledge-force-list.undo')} />
        </Flex>
      ),
      duration: undoMs,
      id,
      status: 'success',
      title: t(`knowledge-force-list.applied.${plan.mode}`, {
        added: plan.added.length,
        removed: plan.removed.length,
      }),
    })
  }
}
