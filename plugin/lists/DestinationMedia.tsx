import {EllipsisHorizontalIcon} from '@sanity/icons/EllipsisHorizontal'
import {Badge, Flex, Text} from '@sanity/ui'
import {Tooltip} from '@sanity/ui/tooltip'
import {useCallback, useState} from 'react'
import {createPortal} from 'react-dom'
import {styled} from 'styled-components'

import {outcomeIcon} from '../elements/outcomeLook.ts'
import {SpokenText} from '../elements/layout.ts'
import {severityIcon, severityTone} from '../findings/FindingList.tsx'
import {useWords} from '../i18n/useWords.ts'
import {type ListRow, outcomesIn} from './listRow.ts'
import {useListRow, useRowText} from './useListRow.ts'

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
  const comes = row?.comesTo
  const [first = 'NOT_FORWARDED'] = comes ? outcomesIn(comes) : []
  const Icon = comes ? outcomeIcon[first] : EllipsisHorizontalIcon
  return (
    <Tooltip
      animate
      content={<Text size={1}>{t('list.goes-to', {outcomes: words})}</Text>}
      disabled={!row}
      padding={2}
      placement="top"
      portal
    >
      <Text data-destination={comes && outcomesIn(comes).join(' ')} ref={findLine} size={1}>
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

/** The line below a name in a list: how much is wrong, and what its tickets come to. */
function RowLine(props: {readonly row: ListRow | undefined; readonly text: string}) {
  const {row, text} = props
  return (
    <Line align="center" data-testid="list-line" gap={2}>
      {row && <Findings {...row} />}
      <Rest muted size={1} textOverflow="ellipsis">
        {text}
      </Rest>
    </Line>
  )
}

/** As narrow as the list, whatever it says. */
const Line = styled(Flex)`
  min-width: 0;
`

const Rest = styled(Text)`
  flex: 1;
  min-width: 0;
`

function Findings({errors, warnings}: ListRow) {
  const {t} = useWords()
  if (errors + warnings === 0) return null
  const worst = errors > 0 ? 'error' : 'warning'
  const Icon = severityIcon[worst]
  return (
    <Badge data-testid={`list-${worst}`} fontSize={0} padding={0} tone={severityTone[worst]}>
      <Icon aria-hidden />
      <SpokenText>
        {[
          errors > 0 && t('findings.errors', {count: errors}),
          warnings > 0 && t('findings.warnings', {count: warnings}),
        ]
          .filter(Boolean)
          .join(', ')}
      </SpokenText>
    </Badge>
  )
}
