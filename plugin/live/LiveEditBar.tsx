import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useListFormat} from 'sanity'
import {styled} from 'styled-components'

import type {EditedDocument} from '../../content/editedMarket.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useContentSnapshot} from '../content/useRoutingConfig.ts'
import {BreakableText} from '../elements/layout.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {severityIcon} from '../findings/FindingList.tsx'
import {useFieldTitle} from '../findings/useFindingText.ts'
import {useWords} from '../i18n/useWords.ts'
import {useImpactText} from '../publish/ChangeLists.tsx'
import type {ProceedResult} from '../publish/review.ts'
import {useReviews} from '../publish/useReviews.ts'
import {impactOf} from '../publish/routingImpact.ts'
import {useRoutingRefusal} from '../rights/useEditRefusal.ts'
import {useRoutingTouch, useTouchText} from '../rights/useRoutingTouch.ts'
import type {KeptEdits} from './keptEdits.ts'
import {keyOf, type KeptField, onStored, overtakenFields, withKept} from './keptFields.ts'

/**
 * At the end of the form and always in view, so that no field moves when it comes or goes.
 *
 * In a narrow window the footer of Sanity's pane lies over what scrolls, in a wide one below it.
 */
const AtTheEnd = styled.div`
  inset-block-end: 0;
  @media (max-width: 37.5em) {
    inset-block-end: 4em;
  }
  position: sticky;
  z-index: 1;
`

/** What of a live document is not public yet, what it would move, and what can be done with it. */
export function LiveEditBar(props: {
  /** As it is public. */
  readonly document: EditedDocument
  readonly documentType: string
  readonly edits: KeptEdits
  /** One at least. */
  readonly kept: readonly KeptField[]
  readonly makePublic: () => ProceedResult
  readonly readOnly: boolean
  /** Whether somebody is still typing in one of the fields. */
  readonly typing: boolean
}) {
  const {document, documentType, edits, kept, makePublic, readOnly, typing} = props
  const {t} = useWords()
  const {options} = useSupportRouting()
  const {documents, status} = useContentSnapshot()
  const reviews = useReviews()
  const fields = useFieldList()(documentType, kept)
  const overtaken = overtakenFields(document, kept)
  const refusal = useRefusal(document, documentType, kept)
  const impact = useMemo(
    () =>
      typing || status.kind !== 'live'
        ? undefined
        : impactOf(documents, {documents: [withKept(document, kept)], kind: 'live'}, options),
    [document, documents, kept, options, status.kind, typing],
  )
  const headline = useImpactText(impact)
  const Icon = severityIcon.warning
  const isClosed = readOnly || refusal !== undefined || overtaken.length > 0

  const ask = () => {
    reviews.open({
      action: 'live',
      impact,
      impactOn: (newest) => {
        const stored = newest.get(document._id) ?? document
        return impactOf(newest, {documents: [withKept(stored, edits.get())], kind: 'live'}, options)
      },
      proceed: makePublic,
    })
  }

  return (
    <AtTheEnd>
      <NoticeCard
        aria-live="polite"
        data-testid="live-edit-bar"
        icon={<Icon />}
        shadow={2}
        tone="caution"
      >
        <Text size={1} weight="medium">
          <BreakableText>{t('live.kept', {fields})}</BreakableText>
        </Text>
        {overtaken.map((field) => (
          <Overtaken
            documentType={documentType}
            field={field}
            key={keyOf(field.path)}
            onMine={() => edits.set(kept.map((each) => mine(each, field, document)))}
            onTheirs={() =>
              edits.set(kept.filter((each) => keyOf(each.path) !== keyOf(field.path)))
            }
          />
        ))}
        {headline !== undefined && overtaken.length === 0 && (
          <Text muted size={1}>
            <BreakableText>{headline}</BreakableText>
          </Text>
        )}
        {refusal !== undefined && (
          <Text muted size={1}>
            <BreakableText>{refusal}</BreakableText>
          </Text>
        )}
        <Flex gap={2} wrap="wrap">
          <Button
            disabled={isClosed}
            fontSize={1}
            onClick={ask}
            padding={2}
            text={t('live.make-public')}
            tone="positive"
          />
          <Button
            fontSize={1}
            mode="ghost"
            onClick={() => edits.set([])}
            padding={2}
            text={t('live.discard')}
          />
        </Flex>
      </NoticeCard>
    </AtTheEnd>
  )
}

function mine(each: KeptField, field: KeptField, document: EditedDocument): KeptField {
  if (keyOf(each.path) !== keyOf(field.path)) return each
  return onStored(document, [each])[0] ?? each
}

/** A field that somebody else changed meanwhile: what is public now, what was written here, and which of them shall be. */
function Overtaken(props: {
  readonly documentType: string
  readonly field: KeptField & {readonly now: unknown}
  readonly onMine: () => void
  readonly onTheirs: () => void
}) {
  const {documentType, field, onMine, onTheirs} = props
  const {t} = useWords()
  const listOf = useFieldList()
  const textOf = useValueText()
  return (
    <Stack gap={2}>
      <Text size={1}>
        <BreakableText>
          {t('live.overtaken', {
            field: listOf(documentType, [field]),
            mine: textOf(field.value),
            theirs: textOf(field.now),
          })}
        </BreakableText>
      </Text>
      <Flex gap={2} wrap="wrap">
        <Button
          fontSize={1}
          mode="ghost"
          onClick={onMine}
          padding={2}
          text={t('live.overtaken.mine')}
        />
        <Button
          fontSize={1}
          mode="ghost"
          onClick={onTheirs}
          padding={2}
          text={t('live.overtaken.theirs')}
        />
      </Flex>
    </Stack>
  )
}

/** A stored value in words; a list by its length. */
function useValueText(): (value: unknown) => string {
  const {t} = useWords()
  return (value) => {
    if (Array.isArray(value)) return t('live.value.items', {count: value.length})
    if (typeof value === 'boolean') return t(value ? 'live.value.on' : 'live.value.off')
    if (value === undefined || value === null) return t('live.value.nothing')
    return typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
  }
}

/** Names fields as the form does, a name with its language. */
function useFieldList(): (documentType: string, fields: readonly KeptField[]) => string {
  const titleOf = useFieldTitle()
  const list = useListFormat({type: 'conjunction'})
  const {languages} = useSupportRouting().options
  return (documentType, fields) => {
    const names = fields.flatMap(({path: [name = '', inside]}) => {
      if (inside?.startsWith('_')) return []
      const title = titleOf(documentType, [name])
      const language = languages.find(({id}) => id === inside)
      return [language ? `${title} (${language.title})` : title]
    })
    return list.format([...new Set(names)])
  }
}

/** Why the person at the screen may not make it public; `undefined` where they may. */
function useRefusal(
  document: EditedDocument,
  documentType: string,
  kept: readonly KeptField[],
): string | undefined {
  const refusal = useRoutingRefusal()
  const step = useMemo(() => {
    if (refusal === undefined) return undefined
    const isNew = document['_createdAt'] === undefined
    const after = {...withKept(document, kept), _type: documentType}
    return {after, before: isNew ? undefined : document, goesPublic: true}
  }, [document, documentType, kept, refusal])
  const touch = useRoutingTouch(step)
  const textOf = useTouchText()
  return touch && refusal !== undefined ? textOf(touch, documentType, refusal) : undefined
}
