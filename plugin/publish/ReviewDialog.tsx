import {Box, Button, type ButtonTone, Dialog, Flex, Spinner, Stack, Text} from '@sanity/ui'
import {type ReactNode, type RefObject, useEffect, useId, useRef} from 'react'

import {readTicketType} from '../../engine/membership.ts'
import {PartialNotice} from '../content/PartialNotice.tsx'
import {useBecause} from '../content/useRoutingConfig.ts'
import {BreakableText} from '../elements/layout.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {Section} from '../elements/Section.tsx'
import {severityIcon} from '../findings/FindingList.tsx'
import {useWords} from '../i18n/useWords.ts'
import {StoresNotice} from '../recipients/StoresNotice.tsx'
import {useImpactText, useNameInEither} from './ChangeLists.tsx'
import {HolderList} from './HolderList.tsx'
import type {ReviewRequest} from './review.ts'
import {isBlocked, type RoutingImpact} from './routingImpact.ts'
import {ImpactSummary} from './ImpactSummary.tsx'
import {type Review, type ReviewPhase, useReview} from './useReview.ts'

/** Shows what something would change, and asks before it happens. */
export function ReviewDialog(props: {
  readonly onClose: () => void
  readonly request: ReviewRequest
}) {
  const {onClose, request} = props
  const {action, documentIds, problems = []} = request
  const {t} = useWords()
  const review = useReview(request, onClose)
  const {impact, phase} = review
  const text = useImpactText(impact)
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => content.current?.focus(), [])
  useKeptFocus(content)
  // The text is what matters, and it may be longer than the dialog: arrow keys scroll it, Tab leads to the buttons. What is
  // new stands at the top, and a key that is pressed twice must not confirm it unread.
  useEffect(() => {
    if (phase.kind === 'checking') return
    content.current?.scrollTo({top: 0})
    content.current?.focus()
  }, [phase])
  const held = impact?.held
  const headline = held
    ? t('holders.headline', {count: held.holders.length})
    : (text ??
      t(phase.kind === 'checking' ? 'publish.header.checking' : 'publish.header.unchecked'))
  return (
    <Dialog
      __unstable_autoFocus={false}
      animate
      contentRef={content}
      data-testid="routing-review"
      footer={
        <Footer action={action} isRefused={problems.length > 0} onClose={onClose} review={review} />
      }
      header={t('publish.header', {action: t(`publish.header.${action}`), headline})}
      id={useId()}
      onClickOutside={onClose}
      onClose={onClose}
      width={1}
    >
      <Box paddingBottom={4} paddingTop={2} paddingX={4}>
        <Stack gap={5}>
          <ReviewNotice impact={impact} phase={phase} problems={problems} />
          {impact?.access.kind === 'partial' && (
            <PartialNotice access={impact.access} sentence={t('publish.partial')} />
          )}
          {impact && !held && hasGroupForStores(impact) && <StoresNotice />}
          {held && (
            <HolderList action={held.action} documentId={held.documentId} onLeave={onClose} />
          )}
          {impact && documentIds && <DocumentList documentIds={documentIds} impact={impact} />}
          {impact && !held && (
            <ImpactSummary
              headline={false}
              impact={impact}
              scope={action === 'release' ? action : documentIds ? 'together' : 'document'}
            />
          )}
        </Stack>
      </Box>
    </Dialog>
  )
}

/** Whether findings would tell of stores, if these were known. */
function hasGroupForStores({after}: RoutingImpact): boolean {
  return [...after.categoryGroups.values()].some((group) => readTicketType(group) === 'STORE')
}

/** The documents that it is about, by their names afterwards. */
function DocumentList(props: {
  readonly documentIds: readonly string[]
  readonly impact: RoutingImpact
}) {
  const {documentIds, impact} = props
  const {t} = useWords()
  const nameOf = useNameInEither(impact.before, impact.after)
  return (
    <Section title={t('together.documents')}>
      <Stack as="ul" gap={3} padding={0}>
        {documentIds.map((id) => (
          <Text as="li" key={id} size={1}>
            <BreakableText>{nameOf(id)}</BreakableText>
          </Text>
        ))}
      </Stack>
    </Section>
  )
}

const tones: Record<ReviewRequest['action'], ButtonTone> = {
  delete: 'critical',
  duplicate: 'positive',
  live: 'positive',
  publish: 'positive',
  release: 'default',
  restore: 'positive',
  together: 'positive',
  unpublish: 'critical',
}

function Footer(props: {
  readonly action: ReviewRequest['action']
  readonly isRefused: boolean
  readonly onClose: () => void
  readonly review: Review
}) {
  const {action, isRefused, onClose, review} = props
  const {confirm, confirmUnchecked, phase, retry} = review
  const {t} = useWords()
  const tone = tones[action]
  const isHeld = review.impact?.held !== undefined
  const canConfirm = action !== 'release' && phase.kind !== 'refused' && !isRefused && !isHeld
  return (
    <Flex gap={2} justify="flex-end" padding={3} wrap="wrap">
      {phase.kind === 'checking' && (
        <Flex align="center" flex={1} gap={2}>
          <Spinner muted />
          <Text as="output" muted size={1}>
            {t('publish.checking')}
          </Text>
        </Flex>
      )}
      <Button
        fontSize={1}
        mode="bleed"
        onClick={onClose}
        text={t(canConfirm ? 'publish.cancel' : 'publish.close')}
      />
      {phase.kind === 'unchecked' && (
        <Button fontSize={1} mode="ghost" onClick={retry} text={t('publish.retry')} />
      )}
      {canConfirm &&
        (phase.kind === 'unchecked' ? (
          <Button
            fontSize={1}
            key="unchecked"
            onClick={confirmUnchecked}
            text={t(`publish.confirm-unchecked.${action}`)}
            tone="caution"
          />
        ) : (
          <Button
            data-testid="routing-review-confirm"
            disabled={phase.kind === 'checking' || (review.impact && isBlocked(review.impact))}
            fontSize={1}
            key="checked"
            onClick={confirm}
            text={t(`publish.confirm.${action}`)}
            tone={tone}
          />
        ))}
    </Flex>
  )
}

/** Says when what is shown is new, old or not known, above everything else. */
function ReviewNotice(props: {
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

/**
 * Keeps the focus in a modal dialog, on its content: the menu from which it was opened takes the focus back, and then goes away.
 */
function useKeptFocus(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const bringBack = ({target}: FocusEvent) => {
      const dialog = content.current?.closest('[role=dialog]')
      if (dialog && target instanceof Node && !dialog.contains(target)) content.current?.focus()
    }
    document.addEventListener('focusin', bringBack)
    return () => document.removeEventListener('focusin', bringBack)
  }, [content])
}
