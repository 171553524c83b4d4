import {useCallback} from 'react'
import {useListFormat} from 'sanity'

import type {ExplainedStep, RoutingConfig} from '../../../engine/index.ts'
import {stepText} from '../../../words/stepText.ts'
import {useDocumentName} from '../../content/documentNames.ts'
import {useWords} from '../../i18n/useWords.ts'
import {useMinutes} from '../../elements/useOrderText.ts'

/** Writes what a rule compared, in one sentence. */
export function useStepText(config: RoutingConfig): (step: ExplainedStep) => string {
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const minutes = useMinutes()
  const list = useListFormat({style: 'long', type: 'conjunction'})
  return useCallback(
    (step) =>
      stepText(step, {
        list: (texts) => list.format(texts),
        minutes,
        nameOf,
        say: (key, values = {}) => t(key, values),
      }),
    [list, minutes, nameOf, t],
  )
}
