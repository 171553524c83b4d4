import {RestoreIcon} from '@sanity/icons/Restore'
import {Button, Card, Flex, Text} from '@sanity/ui'
import {useEffect, useMemo, useState} from 'react'
import {useListFormat} from 'sanity'
import {styled} from 'styled-components'

import {absentFields} from '../../content/absentFields.ts'
import type {SourceStatus} from '../../content/contentSource.ts'
import {longestWaitMs} from '../../content/freshContent.ts'
import type {UnavailableReason} from '../../content/unavailableReason.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {useWords} from '../i18n/useWords.ts'
import {useRelativeTime} from '../sanityInternals.ts'
import {useSupportRouting} from './SupportRoutingContext.tsx'
import type {ShownRevision} from './documentPane.ts'
import {AccessNotice} from './PartialNotice.tsx'
import {useBecause, useRoutingConfig} from './useRoutingConfig.ts'

/** Says when what the panel shows may not be the newest, and offers to connect again; and when fields are not where they are looked for. */
export function ContentNotice(props: {readonly status: SourceStatus}) {
  const {status} = props
  switch (status.kind) {
    case 'loading':
      return <LoadingNotice />
    case 'live':
      return (
        <>
          <AccessNotice />
          <MappingNotice />
        </>
      )
    case 'stale':
      return (
        <>
          <StaleNotice since={status.since} />
          <AccessNotice />
          <MappingNotice />
        </>
      )
    case 'failed':
      return <FailedNotice reason={status.reason} />
  }
}

/** Nothing while the content may still come in time; a hanging lake must not look like a clean one. */
function LoadingNotice() {
  const {t} = useWords()
  const [isOverdue, setIsOverdue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsOverdue(true), longestWaitMs)
    return () => clearTimeout(timer)
  }, [])
  return isOverdue ? <Notice message={t('content.overdue')} tone="caution" /> : null
}

function FailedNotice(props: {readonly reason: UnavailableReason}) {
  const {t} = useWords()
  const reason = useBecause()(props.reason)
  return <Notice message={t('content.failed', {reason})} tone="critical" />
}

function StaleNotice(props: {readonly since: number}) {
  const {t} = useWords()
  const since = useRelativeTime(new Date(props.since), {useTemporalPhrase: true})
  return (
    <Notice
      detail={since === undefined ? undefined : t('content.stale.since', {since})}
      message={t('content.stale')}
      tone="caution"
    />
  )
}

/**
 * Says that the market stores its fields under other names than the plugin was told, since everything else would look as if
 * nobody had filled them in.
 */
function MappingNotice() {
  const {t} = useWords()
  const list = useListFormat({type: 'conjunction'})
  const config = useRoutingConfig()
  const {isUnmapped, mapped} = useMemo(() => absentFields(config), [config])
  if (!isUnmapped && mapped.length === 0) return null
  return (
    <Card border data-testid="fields-absent" padding={3} radius={2} tone="critical">
      <Text size={1}>
        {isUnmapped
          ? t('content.unmapped')
          : t('content.mapped-wrongly', {fields: list.format(mapped)})}
      </Text>
    </Card>
  )
}

function Notice(props: {
  /** Follows the message, and is not spoken again with every second that it counts. */
  readonly detail?: string | undefined
  readonly message: string
  readonly tone: 'caution' | 'critical'
}) {
  const {detail, message, tone} = props
  const {source} = useSupportRouting()
  const {t} = useWords()
  return (
    <Card border padding={3} radius={2} tone={tone}>
      <Flex align="center" gap={3} wrap="wrap">
        <Message>
          <Text size={1}>
            <span aria-live="polite">{message}</span>
            {detail !== undefined && ` ${detail}`}
          </Text>
        </Message>
        <Button fontSize={1} mode="ghost" onClick={source.retry} text={t('content.retry')} />
      </Flex>
    </Card>
  )
}

/** The button goes below it in a narrow panel. */
const Message = styled.div`
  flex: 1 1 20em;
  min-width: 0;
`

/** Says that the answer is of an older revision of its document, or that it may not be. */
export function RevisionNotice(props: {readonly kind: ShownRevision['kind']}) {
  const {kind} = props
  const {t} = useWords()
  if (kind === 'newest' || kind === 'loading') return null
  return (
    <NoticeCard
      data-revision={kind}
      data-testid="preview-revision"
      icon={<RestoreIcon />}
      tone={kind === 'older' ? 'transparent' : 'caution'}
    >
      <Text size={1}>{t(`preview.revision.${kind}`)}</Text>
    </NoticeCard>
  )
}
