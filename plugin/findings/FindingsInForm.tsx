import {LockIcon} from '@sanity/icons/Lock'
import {Flex, Stack, Text} from '@sanity/ui'
import {dequal} from 'dequal/lite'
import {createContext, type ReactNode, useContext, useEffect, useMemo} from 'react'
import {
  type FieldProps,
  type FormNodeValidation,
  type ItemProps,
  type Path,
  useCurrentLocale,
} from 'sanity'

import type {EditedDocument} from '../../content/editedMarket.ts'
import type {Finding, RoutingConfig} from '../../engine/index.ts'
import {describeFinding} from '../../schemas/index.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {useUnchanged} from '../content/useUnchanged.ts'
import {focusHome} from '../elements/focusHome.ts'
import {FixButton} from '../fixes/FixButton.tsx'
import {useEditRefusal} from '../rights/useEditRefusal.ts'
import {FindingList} from './FindingList.tsx'
import {MendElsewhere} from './MendElsewhere.tsx'
import {useUnfolded} from './useUnfolded.ts'

/**
 * A field with its findings below it, as they are at this keystroke.
 *
 * Sanity's own marks are made when the document changes; these follow every document that decides.
 */
export function FindingField(
  given: FieldProps & {
    /** Whether the field shows what its items cannot. */
    readonly withItems?: boolean
  },
) {
  const {withItems = false, ...props} = given
  const around = useDocumentFindings()
  const [field] = props.path
  const refusal = useEditRefusal()(field)
  useFocusOnceWritable(props)
  useUnfolded(props)
  if (!around) return props.renderDefault(props)
  const {config, document, findings, readOnly} = around
  const inside = findings.filter(({path}) => path[0] === field)
  return (
    <Stack {...focusHome} gap={3}>
      {props.renderDefault(props)}
      {refusal !== undefined && (
        <Flex data-testid="edit-refused" gap={2}>
          <Text muted size={1}>
            <LockIcon />
          </Text>
          <Text muted size={1}>
            {refusal}
          </Text>
        </Flex>
      )}
      <FindingsHere findings={inside.filter((finding) => withItems || !sitsOnItem(finding))} />
      {!readOnly &&
        sameFixes(inside.filter(sitsOnItem)).map((same) => (
          <FixButton config={config} document={document} findings={same} key={same[0]?.code} />
        ))}
    </Stack>
  )
}

/** Whether an item of a list shows the finding itself; a text inside of one, like that of a name, is left to the field. */
function sitsOnItem({path}: Finding): boolean {
  return path.length === 2 && typeof path[1] === 'object'
}

/** Findings of one code on several items that one button can repair together. */
function sameFixes(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const fixable = findings.filter(({fix}) => fix !== undefined)
  const byCode = Map.groupBy(fixable, ({code}) => code)
  return [...byCode.values()].filter((same) => same.length > 1)
}

/** An item of a group with its findings below it, as they are at this keystroke. */
export function FindingItem(props: ItemProps) {
  const around = useDocumentFindings()
  const here = around?.findings.filter(({path}) => dequal(path, props.path)) ?? []
  // Sanity marks what is told a moment later: an item that somebody is just choosing or making a sub-category for.
  const isUnfinished = around !== undefined && here.length === 0 && !isKnown(props.value, around)
  const marks = useLiveMarks(props.validation, props.path)
  return (
    <Stack {...focusHome} gap={2}>
      {props.renderDefault({...props, validation: isUnfinished ? [] : marks})}
      <FindingsHere findings={here} />
    </Stack>
  )
}

/** Whether an item refers to a sub-category that exists in any state. */
function isKnown(item: unknown, {config}: DocumentFindings): boolean {
  if (typeof item !== 'object' || item === null || !('_ref' in item)) return false
  const {subcategories, unpublishedSubcategories} = config
  const {_ref: ref} = item
  return typeof ref === 'string' && (subcategories.has(ref) || unpublishedSubcategories.has(ref))
}

/** Errors and warnings at the place in the form that they are about; notes stay with Sanity's marks. */
export function FindingsHere(props: {readonly findings: readonly Finding[]}) {
  const around = useDocumentFindings()
  const findings = props.findings.filter(({severity}) => severity !== 'info')
  if (!around || findings.length === 0) return null
  const {config, document, readOnly} = around
  return (
    <FindingList
      renderActions={(finding) => (
        <>
          {!readOnly && <FixButton config={config} document={document} findings={[finding]} />}
          <MendElsewhere config={config} finding={finding} />
        </>
      )}
      config={config}
      findings={findings}
    />
  )
}

/** What a form shows about the document in it, at this keystroke. */
export interface DocumentFindings {
  readonly config: RoutingConfig
  readonly document: EditedDocument
  readonly findings: readonly Finding[]
  /** Whether the form is only to be read now, so that nothing can be fixed in it. */
  readonly readOnly: boolean
}

const DocumentFindingsContext = createContext<DocumentFindings | undefined>(undefined)

/** Hands the findings of a form's document down to its fields and items. */
export function DocumentFindingsProvider(props: DocumentFindings & {readonly children: ReactNode}) {
  const {children, config, document, findings, readOnly} = props
  const value = useMemo(
    () => ({config, document, findings, readOnly}),
    [config, document, findings, readOnly],
  )
  return (
    <DocumentFindingsContext.Provider value={value}>{children}</DocumentFindingsContext.Provider>
  )
}

/** The findings of the form around; `undefined` where there is none, like in a dialog that edits one object. */
export function useDocumentFindings(): DocumentFindings | undefined {
  return useContext(DocumentFindingsContext)
}

/**
 * The marks of a field or an item as its findings are at this keystroke.
 *
 * Sanity's own are made when the document itself changes: after a fix in another document, a row would stay marked for a reason
 * that nobody can read any more. Its errors stay, since it publishes nothing with them.
 *
 * @param marks - what Sanity shows at the path
 */
function useLiveMarks(marks: readonly FormNodeValidation[], path: Path): FormNodeValidation[] {
  const around = useDocumentFindings()
  const {languages} = useSupportRouting().options
  const {id: locale} = useCurrentLocale()
  const live =
    around?.findings
      .filter((finding) => dequal(finding.path, path))
      .map((finding) => ({
        level: finding.severity,
        message: describeFinding(finding, around.config, {languages, locale}),
        path,
      })) ?? []
  const isTold = ({message}: FormNodeValidation) => live.some((mark) => mark.message === message)
  const isLeft = (mark: FormNodeValidation) => mark.level === 'error' && !isTold(mark)
  return useUnchanged(around ? [...marks.filter(isLeft), ...live] : [...marks])
}

/**
 * Gives a field the focus that a link to it asked for, as soon as the field can be written in.
 *
 * Sanity asks a field once, and a form that opens is read-only for a moment: switches and radios are disabled then, and
 * what is disabled takes no focus.
 */
function useFocusOnceWritable({inputProps}: FieldProps): void {
  const {elementProps, focused, readOnly} = inputProps
  const {ref} = elementProps
  const isDue = focused === true && readOnly !== true
  useEffect(() => {
    const element: unknown = ref.current
    if (!isDue || !(element instanceof HTMLElement)) return
    const {activeElement, body} = element.ownerDocument
    // Whoever went on meanwhile is not called back.
    if (activeElement === body) element.focus()
  }, [isDue, ref])
}
