import {useToast} from '@sanity/ui/toast'
import {useCallback} from 'react'
import {useTranslation} from 'sanity'

import {supportRoutingNamespace} from '../i18n/index.ts'

/** Copies text, and says whether that worked. */
export function useCopy(): (text: string) => void {
  const {t} = useTranslation(supportRoutingNamespace)
  const toast = useToast()
  return useCallback(
    (text) => {
      copy(text).then(
        () => toast.push({closable: true, status: 'success', title: t('event.copied')}),
        (error: unknown) =>
          toast.push({
            closable: true,
            description: t('event.not-copied.advice', {
              reason: error instanceof Error ? error.message : String(error),
            }),
            status: 'error',
            title: t('event.not-copied'),
          }),
      )
    },
    [t, toast],
  )
}

/** There is no clipboard at all where a page came without encryption: that rejects too. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
