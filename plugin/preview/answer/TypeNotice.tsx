import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Text} from '@sanity/ui'

import type {Outcome} from '../../../engine/index.ts'
import {NoticeCard} from '../../elements/NoticeCard.tsx'
import {useWords} from '../../i18n/useWords.ts'
import type {OutsideOrigin} from '../simulation.ts'

/** Says when a ticket from outside has another type than its answer here. */
export function TypeNotice(props: {
  readonly outcome: Outcome
  readonly outside: OutsideOrigin | undefined
}) {
  const {outcome, outside} = props
  const {t} = useWords()
  if (outside?.type === undefined || outside.type === outcome) return null
  return (
    <NoticeCard data-testid="type-differs" icon={<WarningOutlineIcon />} tone="caution">
      <Text size={1}>
        {t('answer.type-differs', {outcome: t(`outcome.${outcome}`), type: outside.type})}
      </Text>
    </NoticeCard>
  )
}
