import {Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {useBecause} from '../content/useRoutingConfig.ts'
import {BreakableText} from '../elements/layout.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {severityIcon} from '../findings/findingLook.ts'
import {useWords} from '../i18n/useWords.ts'
import {isBlocked, type RoutingImpact} from './routingImpact.ts'
import type {ReviewPhase} from './useReview.ts'

/** Says when what is shown is new, old or not known, above everything else. */
export function ReviewNotice(props: {
  readonly impact: RoutingImpact | undefined
  readonly phase: ReviewPhase
  /** Why it cannot be done, besides the routing. */
  readonly problems: readonly string[]
}) {
  const {impact, phase, problems} = props
  const {t} = useWords()
  const because = useBecause()
  switch (phase.kind) {
    case 'checking':
      return null
    case 'shown':
      return (
        <>
          {phase.changedMeanwhile && <Notice>{t('publish.changed')}</Notice>}
          {impact && isBlocked(impact) && !impact.held && <Notice>{t('publish.blocked')}</Notice>}
          {problems.map((problem) => (
            <Notice key={problem}>{problem}</Notice>
          ))}
        </>
      )
    case 'refused':
      return <Notice detail={phase.title}>{t('publish.refused')}</Notice>
    case 'unchecked':
      return (
        <Notice detail={impact && t('publish.unchecked.shown')}>
          {t('publish.unchecked', {reason: because(phase.reason)})}
        </Notice>
      )
  }
}

function Notice(props: {readonly children: ReactNode; readonly detail?: ReactNode}) {
  const {children, detail} = props
  const Icon = severityIcon.warning
  return (
    <NoticeCard icon={<Icon />} role="alert" tone="caution">
      <Text size={1}>
        <BreakableText>{children}</BreakableText>
      </Text>
      {detail && (
        <Text as="div" muted size={1}>
          {detail}
        </Text>
      )}
    </NoticeCard>
  )
}
