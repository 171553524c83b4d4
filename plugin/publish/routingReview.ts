import {useEffect, useMemo, useRef, useState} from 'react'
import type {DocumentActionComponent, DocumentActionProps} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {lockedPublish, useActionRefusal} from '../rights/lockSupportActions.ts'
import {guardAround, guardOf, isAskedAbout} from './guardSupportActions.ts'
import type {Guard} from './runningGuards.ts'
import {editOf, useLiveError, useQuestion, useReportedGuard} from './useQuestion.ts'

/**
 * A host's own "Publish" that asks first, as Sanity's does with the plugin: it shows what would change for tickets and
 * partners, and it is disabled, with the reason, while the draft has an error or the person may not change routing.
 *
 * Whatever its `action` and its name are, they stay. It changes nothing for documents of other types, for versions of a
 * release, and where nothing would change. The question stands before `onHandle`; what a component publishes in an effect,
 * or in a dialog of its own that another part of the Studio opens, does not pass there: see {@link useRoutingReview}.
 *
 * @example
 * ```ts
 * document: {
 *   actions: (prev) =>
 *     prev.map((each) => (each.action === 'publish' ? withRoutingReview(MyPublish) : each)),
 * }
 * ```
 */
export function withRoutingReview(action: DocumentActionComponent): DocumentActionComponent {
  if (typeof action !== 'function') {
    throw new TypeError(
      'withRoutingReview() got no document action. Give it the component itself: withRoutingReview(MyPublish).',
    )
  }
  if (guardOf(action)?.kind === 'publish') return action
  return guardAround(lockedPublish(action), 'publish')
}

/** The question before publishing, for an action that asks at a moment of its own. */
export interface RoutingReview {
  /** Why the document cannot be published now, as a sentence to be shown; disable the action while there is one. */
  readonly blockedBy: string | undefined
  /**
   * Asks, and calls `proceed` once that is confirmed; at once where nothing changes for tickets or partners.
   *
   * Never calls it while `blockedBy` is a sentence.
   */
  readonly review: (proceed: () => void) => void
}

/**
 * The question before publishing, for a host's own action that asks at a moment of its own, such as behind its own dialog.
 *
 * An action that calls it counts as one that asks, so hand everything that publishes to `review`.
 *
 * @param props - of the action, as Sanity gives them
 * @throws Error outside of a workspace with `supportRouting()`
 *
 * @example
 * ```ts
 * export const PublishWithNote: DocumentActionComponent = (props) => {
 *   const {publish} = useDocumentOperation(props.id, props.type)
 *   const {blockedBy, review} = useRoutingReview(props)
 *   return {
 *     label: 'Publish',
 *     disabled: Boolean(publish.disabled) || blockedBy !== undefined,
 *     title: blockedBy,
 *     onHandle: () => review(() => publish.execute()),
 *   }
 * }
 * ```
 */
export function useRoutingReview(props: DocumentActionProps): RoutingReview {
  const {t} = useWords()
  const edit = isAskedAbout(props) ? undefined : editOf('publish', props)
  const error = useLiveError(edit, props.id, props.type)
  const refusal = useActionRefusal('publish', props)
  const blockedBy =
    refusal ?? (error === undefined ? undefined : t('publish.disabled', {reason: error}))
  const ask = useQuestion('publish', edit)
  const [guard] = useState((): Guard => ({id: Symbol('review'), kind: 'publish'}))
  useReportedGuard(guard, props.id)

  const latest = useRef(blockedBy)
  useEffect(() => {
    latest.current = blockedBy
  })
  return useMemo(
    () => ({
      blockedBy,
      review: (proceed) => {
        ask(
          () => {
            if (latest.current !== undefined) return {kind: 'refused', title: latest.current}
            proceed()
            return {kind: 'done'}
          },
          blockedBy === undefined ? [] : [blockedBy],
        )
      },
    }),
    [ask, blockedBy],
  )
}
