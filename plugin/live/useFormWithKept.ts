import {useMemo} from 'react'
import {
  type ArrayOfObjectsMember,
  type BaseFormNode,
  type ObjectInputProps,
  type ObjectMember,
  type Path,
  useFormBuilder,
  usePerspective,
  type ValidationMarker,
} from 'sanity'

import type {EditedDocument} from '../../content/editedMarket.ts'
import {useFormState} from '../sanityInternals.ts'

/** What the form stands for while nothing is kept: the same at every keystroke, so that Sanity computes it once. */
const atRest = {document: {}, marks: [], path: [], presence: []}

/**
 * The state of Sanity's form with what is kept in it; `null` where the form shows what is stored.
 *
 * @param stored - the document as it is public, which the form marks changes against
 * @param shown - the document with what is kept; nothing while nothing is
 */
export function useFormWithKept(
  {focusPath, groups, members, presence, readOnly, schemaType}: ObjectInputProps,
  stored: EditedDocument,
  shown: EditedDocument | undefined,
  openPath: Path,
) {
  const {changesOpen = false, collapsedFieldSets, collapsedPaths} = useFormBuilder()
  const {selectedPerspective} = usePerspective()
  const isAtRest = shown === undefined
  const group = isAtRest ? undefined : groups.find(({selected}) => selected)?.name
  const fieldGroupState = useMemo(() => (group === undefined ? undefined : {value: group}), [group])
  const marks = useMemo(() => (isAtRest ? atRest.marks : marksIn(members)), [isAtRest, members])
  const state = useFormState({
    changesOpen: !isAtRest && changesOpen,
    collapsedFieldSets: isAtRest ? undefined : collapsedFieldSets,
    collapsedPaths: isAtRest ? undefined : collapsedPaths,
    comparisonValue: isAtRest ? atRest.document : stored,
    documentValue: shown ?? atRest.document,
    fieldGroupState,
    focusPath: isAtRest ? atRest.path : focusPath,
    hasUpstreamVersion: false,
    openPath: isAtRest ? atRest.path : openPath,
    perspective: selectedPerspective,
    presence: isAtRest ? atRest.presence : presence,
    readOnly: readOnly === true,
    schemaType,
    validation: marks,
  })
  return isAtRest ? null : (state ?? null)
}

type FormMember = ObjectMember | ArrayOfObjectsMember

/** All marks of a form, from the fields and items that show them. */
function marksIn(members: readonly FormMember[]): ValidationMarker[] {
  return members.flatMap((member) => {
    if (member.kind === 'fieldSet') return marksIn(member.fieldSet.members)
    if (member.kind === 'field') return marksOf(member.field)
    return member.kind === 'item' ? marksOf(member.item) : []
  })
}

function marksOf(node: BaseFormNode): ValidationMarker[] {
  return [...node.validation, ...(hasMembers(node) ? marksIn(node.members) : [])]
}

function hasMembers(node: object): node is {readonly members: readonly FormMember[]} {
  return 'members' in node && Array.isArray(node.members)
}
