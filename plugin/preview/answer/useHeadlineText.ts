import {useCallback} from 'react'

import type {Outcome} from '../../../engine/index.ts'
import {useWords} from '../../i18n/useWords.ts'
import type {Headline} from './headline.ts'

/** Writes the answer of now and the one in view as lines of text, where they are two. */
export function useHeadlineText(): (
  headline: Headline,
  shown: {readonly outcome: Outcome},
) => readonly string[] {
  const {t} = useWords()
  return useCallback(
    (headline, {outcome}) => {
      if (headline.kind === 'live') return []
      const {now, time} = headline
      return [
        now
          ? `${t('answer.now', {outcome: t(`outcome.${now.outcome}`)})}. ${t(`reason.${now.reason}`)}`
          : t('answer.now.nothing'),
        t(`answer.time.${time}`, {outcome: t(`outcome.${outcome}`)}),
      ]
    },
    [t],
  )
}
