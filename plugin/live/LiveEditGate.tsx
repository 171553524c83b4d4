import {Stack} from '@sanity/ui'
import {
  type ComponentType,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import {
  type FormPatch,
  type ObjectInputProps,
  type ObjectSchemaType,
  type ObjectField,
  PatchEvent,
  type Path,
  useCopyPaste,
  useCurrentUser,
  useWorkspace,
} from 'sanity'

import type {EditedDocument} from '../../content/editedMarket.ts'
import {routingFieldsOf} from '../../schemas/editRouting.ts'
import {storedIdOf} from '../../engine/documentId.ts'
import {defaultFieldNames, parseDocumentId} from '../../engine/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import type {ProceedResult} from '../publish/review.ts'
import {impactOf, isHarmless} from '../publish/routingImpact.ts'
import {type KeptEdits, keptEditsAt} from './keptEdits.ts'
import {
  keepBack,
  type KeptField,
  overtakenFields,
  patchesOf,
  stillKept,
  withKept,
} from './keptFields.ts'
import {
  FormCallbacksProvider,
  FormValueProvider,
  GetFormValueProvider,
  useFormCallbacks,
} from '../sanityInternals.ts'
import {useFormWithKept} from './useFormWithKept.ts'
import {LiveEditBar} from './LiveEditBar.tsx'
import {useToldLiveChanges} from './useToldLiveChanges.tsx'

/** Whether the form of a document makes every keystroke public, so that something has to stand between. */
export function isEditedLive({schemaType, value}: ObjectInputProps): boolean {
  return schemaType.liveEdit === true && parseDocumentId(value?.['_id'])?.state === 'published'
}

/**
 * The form of a document that is edited live, which keeps back what "Publish" would ask about.
 *
 * Whatever is written into the form comes through here: what routing or partners read stays until it is made public, and is shown in
 * the form meanwhile; everything else is public at once, as ever. Sanity's form has one state of its document, so a second one
 * is laid over it, with nothing to compute while nothing is kept.
 *
 * What is kept is to everything beside the form what a draft is: not public before somebody says so.
 *
 * @param props.form - with the document as it stands beside others
 */
export function LiveEditGate(props: LiveForm) {
  const callbacks = useFormCallbacks()
  const {document, form: Form, input} = props
  return callbacks ? (
    <KeepingForm {...props} callbacks={callbacks} />
  ) : (
    <Form {...input} document={document} />
  )
}

type FormCallbacksValue = NonNullable<ReturnType<typeof useFormCallbacks>>

interface LiveForm {
  readonly document: EditedDocument
  readonly form: ComponentType<ObjectInputProps & {readonly document: EditedDocument}>
  readonly input: ObjectInputProps
}

function KeepingForm(props: LiveForm & {readonly callbacks: FormCallbacksValue}) {
  const {callbacks, document, form: Form, input} = props
  const edits = useKeptEdits(document._id)
  const kept = useSyncExternalStore(edits.subscribe, edits.get)
  const isGuarded = useGuardedFields(document)
  const [openPath, setOpenPath] = useState<Path>(() => [...input.focusPath])

  const {name: typeName} = input.schemaType
  const shown = useMemo(
    () => ({...withKept(document, kept), _type: typeName}),
    [document, kept, typeName],
  )
  const isKept = kept.length > 0
  const beside = useMemo(
    () => (isKept ? {...shown, _id: storedIdOf(document._id, 'drafts')} : document),
    [document, isKept, shown],
  )
  const state = useFormWithKept(input, document, isKept ? shown : undefined, openPath)
  const latest = useRef({callbacks, document, isGuarded})
  useEffect(() => {
    latest.current = {callbacks, document, isGuarded}
  })

  const onChange = useCallback(
    (given: FormPatch | FormPatch[] | PatchEvent) => {
      const now = latest.current
      const {patches} = PatchEvent.from(given)
      const split = keepBack(now.document, edits.get(), patches, now.isGuarded)
      edits.set(split.kept)
      if (split.passed.length > 0) now.callbacks.onChange(PatchEvent.from([...split.passed]))
    },
    [edits],
  )
  usePasteInto(document, input.schemaType, onChange, callbacks)

  const noteAsked = useToldLiveChanges(document._id, input.schemaType.name)
  const makePublic = useCallback((): ProceedResult => {
    const now = latest.current
    noteAsked(withKept(now.document, edits.get()))
    const patches = patchesOf(now.document, edits.get())
    if (patches.length > 0) now.callbacks.onChange(PatchEvent.from([...patches]))
    return done
  }, [edits, noteAsked])
  useEffect(() => edits.set(stillKept(document, edits.get())), [document, edits])
  usePublicUnasked(kept, document, input, makePublic)

  const onPathOpen = useCallback(
    (path: Path) => {
      setOpenPath(path)
      callbacks.onPathOpen(path)
    },
    [callbacks],
  )
  const inner = state
    ? {...input, groups: state.groups, members: state.members, onChange, value: state.value}
    : {...input, onChange}
  return (
    <FormCallbacksProvider {...callbacks} onChange={onChange} onPathOpen={onPathOpen}>
      <GetFormValueProvider value={shown}>
        <FormValueProvider value={shown}>
          <Stack gap={5}>
            <Form {...inner} document={beside} />
            {isKept && (
              <LiveEditBar
                document={document}
                documentType={input.schemaType.name}
                edits={edits}
                kept={kept}
                makePublic={makePublic}
                readOnly={input.readOnly === true}
                typing={isTyping(kept, input)}
              />
            )}
          </Stack>
        </FormValueProvider>
      </GetFormValueProvider>
    </FormCallbacksProvider>
  )
}

function useKeptEdits(documentId: string): KeptEdits {
  const {dataset, projectId} = useWorkspace()
  const userId = useCurrentUser()?.id ?? ''
  return useMemo(
    () => keptEditsAt({dataset, documentId, projectId, userId}),
    [dataset, documentId, projectId, userId],
  )
}

/** Which fields are kept back: those that routing or partners read, and all of a document that is stored nowhere. */
function useGuardedFields({_createdAt, _type}: EditedDocument): (field: string) => boolean {
  const {fieldNames} = useSupportRouting().options
  return (field) =>
    _createdAt === undefined ||
    field === 'name' ||
    routingFieldsOf(_type, {...defaultFieldNames, ...fieldNames}).includes(field)
}

const done: ProceedResult = {kind: 'done'}

/** Whether somebody is in a field that is typed in, and may be on the way to something else. */
function isTyping(kept: readonly KeptField[], {focusPath, schemaType}: ObjectInputProps): boolean {
  const [focused] = focusPath
  const field = schemaType.fields.find(({name}: ObjectField) => name === focused)
  if (!field || !kept.some(({path: [name]}) => name === focused)) return false
  const {type}: ObjectField = field
  if (type.jsonType === 'string') return type.options?.list === undefined
  return type.jsonType === 'number' || type.jsonType === 'object'
}

/**
 * Makes public what is kept once its field is left, and at once where it was chosen with a click, if "Publish" would not have asked.
 *
 * What others do later makes nothing public that was kept here: that would happen under nobody's hand.
 */
function usePublicUnasked(
  kept: readonly KeptField[],
  document: EditedDocument,
  input: ObjectInputProps,
  makePublic: () => ProceedResult,
): void {
  const {options, source} = useSupportRouting()
  const typing = isTyping(kept, input)
  const settled = useRef<readonly KeptField[]>(undefined)
  const stored = useRef(document)
  useEffect(() => {
    stored.current = document
  })
  const readOnly = input.readOnly === true
  useEffect(() => {
    if (kept.length === 0 || typing || readOnly || settled.current === kept) return
    settled.current = kept
    const {documents, status} = source.getSnapshot()
    if (status.kind !== 'live' || overtakenFields(stored.current, kept).length > 0) return
    const edited = withKept(stored.current, kept)
    if (isHarmless(impactOf(documents, {documents: [edited], kind: 'live'}, options))) makePublic()
  }, [kept, makePublic, options, readOnly, source, typing])
}

/** Lets what is pasted into a field or the document come through the gate; Sanity's pane would write it past the form. */
function usePasteInto(
  {_id}: EditedDocument,
  schemaType: ObjectSchemaType,
  onChange: (event: PatchEvent) => void,
  around: FormCallbacksValue,
): void {
  const {setDocumentMeta} = useCopyPaste()
  useEffect(() => {
    let isLeft = around.onChange === onChange
    // The pane around says so itself, after everything inside it, and again with other callbacks.
    queueMicrotask(() => {
      if (isLeft) return
      setDocumentMeta({documentId: _id, documentType: schemaType.name, onChange, schemaType})
    })
    return () => {
      isLeft = true
    }
  }, [_id, around, onChange, schemaType, setDocumentMeta])
}
