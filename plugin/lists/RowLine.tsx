import {Badge, Flex, Text} from '@sanity/ui'
import {styled} from 'styled-components'

import {severityIcon, severityTone} from '../findings/findingLook.ts'
import {useWords} from '../i18n/useWords.ts'
import type {ListRow} from './listRow.ts'
import {SpokenText} from '../elements/layout.ts'

/** The line below a name in a list: how much is wrong, and what its tickets come to. */
export function RowLine(props: {readonly row: ListRow | undefined; readonly text: string}) {
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
