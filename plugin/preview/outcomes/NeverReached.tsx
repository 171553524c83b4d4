import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {TicketOutcome} from '../../../engine/outcomesOfPair.ts'
import {NoticeCard} from '../../elements/NoticeCard.tsx'
import {useWords} from '../../i18n/useWords.ts'
import {neverReached} from './outcomeRows.ts'

/** What no guest's ticket can ever reach here, whatever its controls say, and why. */
export function NeverReached(props: {
  /** The way out, where there is one. */
  readonly children?: ReactNode
  readonly outcomes: readonly TicketOutcome[]
  /** The ticket in view is a guest's and came with an order all the same. */
  readonly hasOrderAllTheSame: boolean
}) {
  const {children, hasOrderAllTheSame, outcomes} = props
  const {t} = useWords()
  return neverReached(outcomes).map(({because, outcome}) => (
    <NoticeCard data-never={outcome} icon={<WarningOutlineIcon />} key={outcome} tone="caution">
      <Text size={1}>
        {t(hasOrderAllTheSame ? 'reachable.never-anew' : 'reachable.never', {
          because: t(`unreachable.${because}`),
          outcome: t(`outcome.${outcome}`),
        })}
      </Text>
      {children}
    </NoticeCard>
  ))
}
