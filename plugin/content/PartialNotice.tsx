import {EyeClosedIcon} from '@sanity/icons/EyeClosed'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {Code} from '@sanity/ui/code'
import {useId, useState} from 'react'

import type {ContentAccess} from '../../content/contentAccess.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {useWords} from '../i18n/useWords.ts'
import {useSupportRouting} from './SupportRoutingContext.tsx'
import {useAccess, useBecause} from './useRoutingConfig.ts'

type PartialAccess = Extract<ContentAccess, {readonly kind: 'partial'}>

/** Above a form or a panel: that this person sees a part of the market, and which; nothing where all of it is seen. */
export function AccessNotice() {
  const access = useAccess()
  const {t} = useWords()
  const because = useBecause()
  if (access.kind === 'whole') return null
  const {reason} = access
  const sentence =
    reason.kind === 'unknown'
      ? t('content.partial.unknown', {reason: because(reason.reason)})
      : t(`content.partial.${reason.kind}`)
  return <PartialNotice access={access} sentence={sentence} />
}

/** Says that only a part is seen, with the filters of the person's role on demand. */
export function PartialNotice(props: {readonly access: PartialAccess; readonly sentence: string}) {
  const {access, sentence} = props
  const {reason} = access
  const {t} = useWords()
  const {source} = useSupportRouting()
  const [isShown, setIsShown] = useState(false)
  const id = useId()
  return (
    <NoticeCard data-testid="partial-notice" icon={<EyeClosedIcon />} tone="transparent">
      <Text size={1}>{sentence}</Text>
      {reason.kind === 'unknown' && (
        <Flex>
          <Button fontSize={1} mode="ghost" onClick={source.retry} text={t('content.retry')} />
        </Flex>
      )}
      {reason.kind === 'filters' && (
        <>
          <Flex>
            <Button
              aria-controls={isShown ? id : undefined}
              aria-expanded={isShown}
              fontSize={1}
              mode="ghost"
              onClick={() => setIsShown(!isShown)}
              padding={2}
              text={t(isShown ? 'content.partial.hide' : 'content.partial.show')}
            />
          </Flex>
          {isShown && (
            <Stack gap={3} id={id}>
              <Filters filters={reason.filters} />
            </Stack>
          )}
        </>
      )}
    </NoticeCard>
  )
}

function Filters(props: {readonly filters: readonly string[]}) {
  const {filters} = props
  const {t} = useWords()
  return (
    <>
      <Text muted size={1}>
        {t(filters.length === 0 ? 'content.partial.nothing' : 'content.partial.list')}
      </Text>
      {filters.map((filter) => (
        <Code key={filter} language="groq" size={1}>
          {filter}
        </Code>
      ))}
    </>
  )
}
