import {Box, Button, Flex, Stack, Text} from '@sanity/ui'
import {useCallback} from 'react'
import {useListFormat} from 'sanity'
import {IntentLink} from 'sanity/router'

import type {ContentState} from '../../content/contentSource.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {categoryGroupType} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useDocumentName, useReleaseTitle} from '../content/documentNames.ts'
import {useContent, useContentSnapshot} from '../content/useRoutingConfig.ts'
import {focusHome, leadFocusHome} from '../elements/focusHome.ts'
import {BreakableText} from '../elements/layout.ts'
import {useFix} from '../fixes/useFix.tsx'
import {useEditingRules} from '../fixes/whereEditsLand.ts'
import {useWords} from '../i18n/useWords.ts'
import {changesThatTakeOut, type HeldDocument, type Holder, holdersOf} from './holders.ts'

/**
 * In place of what deleting or unpublishing would change, while that cannot be: which groups hold the sub-category, and the way
 * out. It follows the content, so that what is done already can be seen.
 */
export function HolderList(props: {
  readonly action: HeldDocument['action']
  readonly documentId: string
  readonly onLeave: () => void
}) {
  const {action, documentId: subcategoryId, onLeave} = props
  const {t} = useWords()
  const {fieldNames} = useSupportRouting().options
  const {documents} = useContentSnapshot()
  const {apply, isBusy} = useFix('change')
  const rules = useEditingRules()
  const nameOf = useDocumentName(
    useContent(
      useCallback(
        (snapshot: ContentState) => routingConfigOf(snapshot.documents, 'drafts', fieldNames),
        [fieldNames],
      ),
    ),
  )
  const holders = holdersOf(documents, subcategoryId)
  const changes = changesThatTakeOut(documents, subcategoryId, rules)
  if (holders.length === 0) {
    return <Text size={1}>{t(`holders.none.${action}`)}</Text>
  }
  const groups = holders.filter(({isTakenOut}) => !isTakenOut).length
  return (
    <Stack {...focusHome} gap={4}>
      <Text size={1}>{t(`holders.why.${action}`, {count: holders.length})}</Text>
      <Stack as="ul" gap={4} padding={0}>
        {holders.map((holder) => (
          <Stack as="li" gap={2} key={holder.documentId}>
            <Text size={1} weight="medium">
              <IntentLink
                intent="edit"
                onClick={onLeave}
                params={{id: holder.documentId, type: categoryGroupType}}
              >
                <BreakableText>{nameOf(holder.documentId)}</BreakableText>
              </IntentLink>
            </Text>
            <State holder={holder} />
          </Stack>
        ))}
      </Stack>
      {changes.length > 0 && (
        <Stack gap={3}>
          <Flex>
            <Button
              aria-disabled={isBusy}
              data-testid="take-out"
              fontSize={1}
              mode="ghost"
              onClick={() => {
                if (!isBusy) apply(changes, nameOf)
              }}
              padding={2}
              ref={leadFocusHome}
              text={t('holders.take-out', {count: groups})}
            />
          </Flex>
          <Text muted size={1}>
            {t(rules.isLive(categoryGroupType) ? 'fix.confirm.live' : 'fix.confirm.drafts-only', {
              count: groups,
            })}
          </Text>
        </Stack>
      )}
    </Stack>
  )
}

/** What is left to be done with a group. */
function State(props: {readonly holder: Holder}) {
  const {isTakenOut, states} = props.holder
  const {t} = useWords()
  const list = useListFormat({type: 'conjunction'})
  const titleOf = useReleaseTitle()
  const named = states.map((state) => {
    if (state === 'published' || state === 'drafts') return t(`holders.in.${state}`)
    return t('holders.in.release', {release: titleOf(state)})
  })
  return (
    <Box>
      <Text muted size={1}>
        {isTakenOut ? t('holders.taken-out') : t('holders.in', {states: list.format(named)})}
      </Text>
    </Box>
  )
}
