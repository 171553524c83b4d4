import {dequal} from 'dequal/lite'
import {useCallback} from 'react'

import type {ContentState} from '../../content/contentSource.ts'
import {marketWith} from '../../content/editedMarket.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {defaultFieldNames, parseDocumentId, routingFingerprint} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useContent} from '../content/useRoutingConfig.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
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
