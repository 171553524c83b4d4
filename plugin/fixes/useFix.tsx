import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {dequal} from 'dequal/lite'
import {useCallback, useState} from 'react'
import {type SanityClient, set, unset, useClient} from 'sanity'

import type {RawDocument} from '../../content/contentClient.ts'
import type {EditedDocument} from '../../content/editedMarket.ts'
import {parseDocumentId, publishedIdOf, storedIdOf} from '../../engine/documentId.ts'
import {useFollowed} from '../content/follow.ts'
import type {OpenForm, OpenForms} from '../content/openForms.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useFieldTitle} from '../findings/useFindingText.ts'
import {type Translate, useWords} from '../i18n/useWords.ts'
import type {ProceedResult} from '../publish/review.ts'
import {useReviews} from '../publish/useReviews.ts'
import {impactOf, isHarmless} from '../publish/routingImpact.ts'
import {
  changeField,
  changeFields,
  type FieldChange,
  type FieldChangeResult,
  undoOf,
} from './changeField.ts'

/** An Undo that is seen and reached in time. */
const undoMs = 20_000

/**
 * Carries out changes one after the other and says in a toast what became of them, with an Undo for those that were
 * made. Whatever was changed by somebody since it was seen is left as it is, and named.
 *
 * @param words - Whether something wrong is mended, or just changed.
 */
export function useFix(words: 'fix' | 'change' = 'fix'): {
  /** @param nameOf - Names a document by its published id; a toast says where something was fixed. */
  readonly apply: (changes: readonly FieldChange[], nameOf: (id: string) => string) => void
  readonly isBusy: boolean
} {
  const client = useClient({apiVersion: '2025-02-19'})
  const {openForms, options, source} = useSupportRouting()
  const reviews = useReviews()
  const toast = useToast()
  const {t} = useWords()
  const titleOf = useFieldTitle()
  const [isBusy, setIsBusy] = useState(false)

  const apply = (changes: readonly FieldChange[], nameOf: (id: string) => string) => {
    const go = (): ProceedResult => {
      setIsBusy(true)
      const studio = {client, nameOf, openForms, t, titleOf, toast}
      void carryOut(changes, words, studio).finally(() => setIsBusy(false))
      return {kind: 'done'}
    }
    // The form of a live document keeps back what it is asked to change, and asks itself.
    const unasked = changes.filter(
      (change) => isLiveChange(change) && !formThatTakes(change, openForms),
    )
    const {documents, status} = source.getSnapshot()
    const impactOn = (content: ReadonlyMap<string, RawDocument>) =>
      impactOf(content, {documents: documentsAfter(unasked, content), kind: 'live'}, options)
    const impact = status.kind === 'live' ? impactOn(documents) : undefined
    if (unasked.length === 0 || (impact && isHarmless(impact))) {
      go()
      return
    }
    const documentIds = unasked.map(({storedId}) => storedId)
    reviews.open({action: 'live', documentIds, impact, impactOn, proceed: go})
  }

  return {apply, isBusy}
}

/** Whether a change is public at once. */
export function isLiveChange({storedId}: FieldChange): boolean {
  return parseDocumentId(storedId)?.state === 'published'
}

/** Documents as changes leave them, each with all of its own. */
function documentsAfter(
  changes: readonly FieldChange[],
  documents: ReadonlyMap<string, RawDocument>,
): readonly RawDocument[] {
  const byId = Map.groupBy(changes, ({storedId}) => storedId)
  return Array.from(byId, ([_id, ofOne]) => {
    const [first] = ofOne
    const stored = documents.get(_id) ?? {_id, _type: first?.type}
    return {...stored, ...Object.fromEntries(ofOne.map(({field, next}) => [field, next]))}
  })
}

/** What carrying out a change needs of the Studio around. */
interface Studio {
  readonly client: SanityClient
  readonly nameOf: (id: string) => string
  readonly openForms: OpenForms
  readonly titleOf: ReturnType<typeof useFieldTitle>
  readonly t: Translate
  readonly toast: ReturnType<typeof useToast>
}

async function carryOut(
  changes: readonly FieldChange[],
  words: 'fix' | 'change' | 'undo',
  studio: Studio,
): Promise<void> {
  const {client, nameOf, openForms, t, titleOf, toast} = studio
  const failing = words === 'undo' ? words : 'fix'
  const {failure, overtaken, undo} = await changeFields(changes, (change) => {
    const form = formThatTakes(change, openForms)
    return form ? changeInForm(form, change) : changeField(client, change)
  })
  const problem =
    failure === undefined
      ? overtaken > 0
        ? t(`${failing}.changed-since`, {count: overtaken})
        : undefined
      : t(`${failing}.failed`, {reason: failure})
  const [first] = changes
  const [done] = undo
  const where = (change: FieldChange | undefined) => ({
    count: done ? undo.length : changes.length,
    field: change && titleOf(change.type, [change.field]),
    name: change && nameOf(publishedIdOf(change.storedId)),
  })
  const canUndo = words !== 'undo' && undo.length > 0
  const id = toast.push({
    closable: true,
    description: (
      <FixToast
        problem={problem}
        {...(canUndo && {
          onUndo: () => {
            // A toast is taken away by giving it no more time.
            toast.push({id, duration: 1})
            void carryOut(undo, 'undo', studio)
          },
        })}
      />
    ),
    ...(canUndo && {duration: undoMs}),
    status: problem === undefined ? 'success' : undo.length > 0 ? 'warning' : 'error',
    title: done ? t(`${words}.done`, where(done)) : t(`${words}.not-done`, where(first)),
  })
}

/** The form in which typing makes a change; `undefined` where none shows that state of its document, or lets anybody write. */
function formThatTakes(change: FieldChange, openForms: OpenForms): OpenForm | undefined {
  const form = openForms.get(publishedIdOf(change.storedId))
  return form && !form.readOnly && isWrittenTo(form.document._id, change) ? form : undefined
}

/**
 * Makes a change in the form that shows its document, as typing does.
 *
 * What was typed a moment ago is in the form and not in the lake yet, so a change beside the form would take it for
 * somebody else's.
 */
function changeInForm({document, patch}: OpenForm, change: FieldChange): FieldChangeResult {
  const {expected, field, next} = change
  if (!dequal(document[field], expected)) return {kind: 'changed-since'}
  patch(next === undefined ? unset([field]) : set(next, [field]))
  return {kind: 'done', undo: undoOf(change)}
}

/** Whether typing in a form changes what a change is about: of a published document its draft, unless it is edited live. */
function isWrittenTo(shownId: string, change: FieldChange): boolean {
  const shown = parseDocumentId(shownId)
  if (!shown || (shown.state !== 'published' && shown.state !== 'drafts')) {
    return shownId === change.storedId
  }
  return change.storedId === (isLiveChange(change) ? shown.id : storedIdOf(shown.id, 'drafts'))
}

/** What a toast about a fix says and offers below its title. */
function FixToast(props: {readonly onUndo?: () => void; readonly problem: string | undefined}) {
  const {onUndo, problem} = props
  const {t} = useWords()
  return (
    <Stack gap={3}>
      {problem !== undefined && <Text size={1}>{problem}</Text>}
      {onUndo && (
        <Flex>
          <Button fontSize={1} mode="ghost" onClick={onUndo} padding={2} text={t('undo.button')} />
        </Flex>
      )}
    </Stack>
  )
}

/**
 * The document that fixes may change from a panel beside its form: what the form shows, and only while the form itself can
 * be written in.
 */
export function useEditable(documentId: string): EditedDocument | undefined {
  const {openForms} = useSupportRouting()
  const form = useFollowed(
    openForms.subscribe,
    useCallback(() => openForms.get(documentId), [documentId, openForms]),
  )
  return form && !form.readOnly ? form.document : undefined
}
