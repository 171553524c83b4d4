import {CopyIcon} from '@sanity/icons/Copy'
import {LinkIcon} from '@sanity/icons/Link'
import {Button, Flex} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {RoutingConfig} from '../../../engine/index.ts'
import {useDocumentName} from '../../content/documentNames.ts'
import {useCopyText} from '../../elements/useCopyText.ts'
import {useWords} from '../../i18n/useWords.ts'
import {instantsOf} from '../../time/ticketTimes.ts'
import {type AnsweredContent, usePerspectiveText} from '../answer/answerTexts.ts'
import type {Simulation} from '../simulation.ts'

/** What can be done with an answer: tell others, and what stands beside that. */
export function PreviewActions(props: {
  readonly answered: AnsweredContent
  readonly children: ReactNode
  readonly config: RoutingConfig
  readonly nowMs: number
  readonly pathOf: (simulation: Simulation) => string
  /** The answer. */
  readonly sentences: readonly string[]
  readonly simulation: Simulation
  /** What the ticket is about. */
  readonly subcategoryId: string
  readonly ticketText: string
}) {
  const {answered, children, config, nowMs, pathOf} = props
  const {sentences, simulation, subcategoryId, ticketText} = props
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const perspectiveText = usePerspectiveText()
  const copy = useCopyText()
  const link = () => {
    // A ticket that follows the clock would be another one when the link is opened.
    const path = pathOf({...simulation, ...instantsOf(simulation, nowMs)})
    return new URL(path, window.location.origin).href
  }
  const answer = () =>
    [
      t('share.title', {
        name: config.subcategories.has(subcategoryId) ? nameOf(subcategoryId) : subcategoryId,
      }),
      ticketText,
      ...sentences,
      perspectiveText(answered),
      link(),
    ].join('\n')
  return (
    <Flex gap={1} wrap="wrap">
      <Button
        fontSize={1}
        icon={CopyIcon}
        mode="bleed"
        onClick={() => copy(answer())}
        padding={2}
        text={t('share.copy-answer')}
      />
      <Button
        fontSize={1}
        icon={LinkIcon}
        mode="bleed"
        onClick={() => copy(link())}
        padding={2}
        text={t('share.copy-link')}
      />
      {children}
    </Flex>
  )
}
