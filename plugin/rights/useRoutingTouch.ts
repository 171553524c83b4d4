import {dequal} from 'dequal/lite'
import {useCallback} from 'react'
import {useListFormat} from 'sanity'

import type {ContentState} from '../../content/contentSource.ts'
import {marketWith} from '../../content/editedMarket.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {defaultFieldNames, parseDocumentId, routingFingerprint} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useContent} from '../content/useRoutingConfig.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {useFieldTitle} from '../findings/useFindingText.ts'
import {useWords} from '../i18n/useWords.ts'
import {type DocumentStep, type RoutingTouch, routingTouchOf} from './routingTouch.ts'

/**
 * {@link routingTouchOf} a step, on the newest content.
 *
 * Until that is known, a new name counts as one that moves tickets: what cannot be ruled out is not let through.
 */
export function useRoutingTouch(asked: DocumentStep | undefined): RoutingTouch | undefined {
  const {fieldNames} = useSupportRouting().options
  // An action may get other objects with every rendering.
  const step = useUnchanged(asked)
  const select = useCallback(
    ({documents, status}: ContentState) => {
      if (!step) return undefined
      return routingTouchOf(step, {...defaultFieldNames, ...fieldNames}, () => {
        if (status.kind === 'loading' || status.kind === 'failed') return true
        const before = routingConfigOf(documents, 'published', fieldNames)
        const id = parseDocumentId(step.after?._id)?.id
        const after =
          id === undefined
            ? before
            : marketWith(documents, 'published', {...step.after, _id: id}, fieldNames)
        return routingFingerprint(before) !== routingFingerprint(after)
      })
    },
    [fieldNames, step],
  )
  return useContent(select, dequal)
}

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
