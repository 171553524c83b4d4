import {dequal} from 'dequal'
import {useCallback} from 'react'
import {getPublishedId} from 'sanity'

import type {RawDocument} from '../../content/contentClient.ts'
import type {ContentState} from '../../content/contentSource.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {withDocument} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {withoutRevision} from '../content/editedDocument.ts'
import {useContent, useContentStatus} from '../content/useRoutingConfig.ts'
import {useFindings} from '../findings/useFindings.ts'
import {useFindingText} from '../findings/useFindingText.ts'

/**
 * The first error of a draft among the newest drafts of everyone, in the words of its form.
 *
 * Sanity validates a document again when it changes itself, and not when another document makes it wrong.
 */
export function useLiveError(draft: RawDocument | undefined): string | undefined {
  const {fieldNames} = useSupportRouting().options
  const status = useContentStatus()
  const select = useCallback(
    ({documents}: ContentState) => {
      const drafts = routingConfigOf(documents, 'drafts', fieldNames)
      return draft ? withDocument(drafts, withoutRevision(draft)) : drafts
    },
    [draft, fieldNames],
  )
  const config = useContent(select, dequal)
  const findings = useFindings(config, getPublishedId(draft?._id ?? ''))
  const textOf = useFindingText(config)
  // What was true when the connection was lost may be repaired by now; the dialog looks at the newest content.
  if (!draft || status.kind !== 'live') return undefined
  const error = findings.find(({severity}) => severity === 'error')
  return error && textOf(error)
}
