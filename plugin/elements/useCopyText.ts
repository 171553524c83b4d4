import {useToast} from '@sanity/ui/toast'
import {useCallback} from 'react'

import {useWords} from '../i18n/useWords.ts'

/** Copies a text, and says that it did; where the browser refuses, says why. */
export function useCopyText(): (text: string) => void {
  const {push} = useToast()
  const {t} = useWords()
  return useCallback(
    (text) => {
      const copied = () => push({closable: true, status: 'success', title: t('copy.done')})
      const refused = (error: unknown) =>
        push({
          closable: true,
          description: error instanceof Error ? error.message : String(error),
          status: 'error',
          title: t('copy.refused'),
        })
      void write(text).then(copied, refused)
    },
    [push, t],
  )
}

/** A page that is not served over https has no clipboard at all, which is an answer too. */
async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
