import {useCallback} from 'react'
import {useListFormat} from 'sanity'

import {useFieldTitle} from '../findings/useFindingText.ts'
import {useWords} from '../i18n/useWords.ts'
import type {RoutingTouch} from './routingTouch.ts'

/** Says what a step changes of routing, and why the person at the screen may not do it. */
export function useTouchText(): (touch: RoutingTouch, type: string, reason: string) => string {
  const {t} = useWords()
  const list = useListFormat({type: 'conjunction'})
  const titleOf = useFieldTitle()
  return useCallback(
    (touch, type, reason) => {
      const fields =
        touch.kind === 'fields'
          ? list.format(touch.fields.map((field) => titleOf(type, [field])))
          : undefined
      return t(`rights.${touch.kind}`, {fields, reason})
    },
    [list, t, titleOf],
  )
}
