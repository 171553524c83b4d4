import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useRelativeTime, useTranslation} from 'sanity'

import type {ContentStatus} from '../../content/contentSource.ts'
import {longestWaitMs} from '../../content/liveContent.ts'
import {useSupportRouting} from './SupportRoutingContext.tsx'
import {supportRoutingNamespace} from '../i18n/index.ts'

/** Says when what the panel shows may not be the newest, and offers to connect again. */
export function ContentNotice(props: {readonly status: ContentStatus}) {
  const {status} = props
  switch (status.kind) {
    case 'loading':
      return <LoadingNotice />
    case 'live':
      return null
    case 'stale':
      return <StaleNotice since={status.since} />
    case 'failed':
      return <Notice detail={status.error.message} messageKey="content.failed" tone="critical" />
  }
}

/** Nothing while the content may still come in time; a hanging lake must not look like a clean one. */
function LoadingNotice() {
  const [isOverdue, setIsOverdue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsOverdue(true), longestWaitMs)
    return () => clearTimeout(timer)
  }, [])
  return isOverdue ? <Notice messageKey="content.overdue" tone="caution" /> : null
}

function StaleNotice(props: {readonly since: number}) {
  const since = useRelativeTime(new Date(props.since), {useTemporalPhrase: true})
  return <Notice detail={since} messageKey="content.stale" tone="caution" />
}

function Notice(props: {
  readonly detail?: string
  readonly messageKey: string
  readonly tone: 'caution' | 'critical'
}) {
  const {detail, messageKey, tone} = props
  const {source} = useSupportRouting()
  const {t} = useTranslation(supportRoutingNamespace)
  return (
    <Card border padding={3} radius={2} tone={tone}>
      <Flex align="center" gap={3}>
        <Stack flex={1} gap={3}>
          <Text aria-live="polite" size={1}>
            {t(messageKey)}
          </Text>
          {detail !== undefined && (
            <Text muted size={1}>
              {detail}
            </Text>
          )}
        </Stack>
        <Button fontSize={1} mode="ghost" onClick={source.retry} text={t('content.retry')} />
      </Flex>
    </Card>
  )
}
