import {EllipsisHorizontalIcon} from '@sanity/icons/EllipsisHorizontal'
import {Text} from '@sanity/ui'
import {Tooltip} from '@sanity/ui/tooltip'
import {useCallback, useState} from 'react'
import {createPortal} from 'react-dom'

import {outcomeIcon} from '../elements/outcomeLook.ts'
import {useWords} from '../i18n/useWords.ts'
import {outcomesIn} from './comesTo.ts'
import {RowLine} from './RowLine.tsx'
import {useListRow} from './useListRow.ts'
import {useRowText} from './useRowText.ts'
import {SpokenText} from '../elements/layout.ts'

/**
 * Where guests' tickets about a sub-category or group go, as the media of its previews, with the line below its name.
 *
 * It follows every document that decides it. What a preview is prepared with knows its own document only, and the media is the
 * one part of it that may be more than text: so it brings the line along.
 */
export function DestinationMedia(props: {readonly documentId: string; readonly text: string}) {
  const {documentId, text} = props
  const {t} = useWords()
  const [line, setLine] = useState<Element>()
  const findLine = useCallback(
    (icon: HTMLElement | null) => setLine(icon ? lineBeside(icon) : undefined),
    [],
  )
  const row = useListRow(documentId)
  const words = useRowText()(row, text)
  const [first = 'NOT_FORWARDED'] = row ? outcomesIn(row.comesTo) : []
  const Icon = row ? outcomeIcon[first] : EllipsisHorizontalIcon
  return (
    <Tooltip
      animate
      content={<Text size={1}>{t('list.goes-to', {outcomes: words})}</Text>}
      disabled={!row}
      padding={2}
      placement="top"
      portal
    >
      <Text data-destination={row && outcomesIn(row.comesTo).join(' ')} ref={findLine} size={1}>
        <Icon aria-hidden />
        {line ? (
          createPortal(<RowLine row={row} text={words} />, line)
        ) : (
          <SpokenText>{words}</SpokenText>
        )}
      </Text>
    </Tooltip>
  )
}

/** Where Sanity stacks the name of a preview and what is below it; nowhere in a layout of one line. */
function lineBeside(icon: HTMLElement): Element | undefined {
  const preview = icon.closest('[data-testid=default-preview], [data-testid=detail-preview]')
  return (
    preview?.querySelector(
      '[data-testid=default-preview__header], [data-testid=detail-preview__header] > :first-child',
    ) ?? undefined
  )
}
