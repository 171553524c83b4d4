import {createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState} from 'react'
import {
  type FieldProps,
  type InputProps,
  isArrayOfObjectsInputProps,
  isObjectInputProps,
  isStringInputProps,
  type ItemProps,
  type SchemaType,
} from 'sanity'

import {categoryGroupType, defaultFieldNames, type FieldNames} from '../../engine/index.ts'
import {isSupportType, type SupportType} from '../../engine/storedNames.ts'
import {routingFieldsOf} from '../../schemas/editRouting.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {FindingField, FindingItem} from '../findings/FindingsInForm.tsx'
import {SupportDocumentInput} from '../findings/SupportDocumentInput.tsx'
import {KnowledgeForceIssueInput} from '../inputs/KnowledgeForceIssueInput.tsx'
import {KnowledgeForceIssuesInput} from '../inputs/KnowledgeForceIssuesInput.tsx'
import {useRoutingRefusal} from '../rights/useEditRefusal.ts'

/** What the parts of a form need to know of the support document that they stand in. */
interface SupportForm {
  readonly fieldNames: FieldNames
  /** Whether the person at the screen may not change {@link SupportForm.routing}. */
  readonly isLocked: boolean
  /** The fields that decide where tickets go. */
  readonly routing: readonly string[]
  readonly type: SupportType
}

const SupportFormContext = createContext<SupportForm | undefined>(undefined)

/**
 * Every input of every form: around that of a support document stands the banner, and in place of Sanity's own inputs of
 * Knowledge Force ids stand the plugin's.
 */
export function SupportInput(props: InputProps) {
  const form = useContext(SupportFormContext)
  const {path, schemaType} = props
  if (path.length === 0) {
    return isObjectInputProps(props) && isSupportType(schemaType.name) ? (
      <SupportFormProvider type={schemaType.name}>
        <SupportDocumentInput {...props} />
      </SupportFormProvider>
    ) : (
      props.renderDefault(props)
    )
  }
  const [field] = path
  if (!form || typeof field !== 'string' || !form.routing.includes(field)) {
    return props.renderDefault(props)
  }
  if (path.length === 1 && !schemaType.components?.input) {
    if (field === 'knowledgeForceIssueId' && isStringInputProps(props) && !hasList(schemaType)) {
      return <KnowledgeForceIssueInput {...lockedIf(form.isLocked, props)} />
    }
    if (
      field === form.fieldNames.knowledgeForceIssues &&
      isArrayOfObjectsInputProps(props) &&
      holdsIssues(schemaType)
    ) {
      return <KnowledgeForceIssuesInput {...lockedIf(form.isLocked, props)} />
    }
  }
  return props.renderDefault(lockedIf(form.isLocked, props))
}

/** Every field of every form: around those that routing reads stand the findings. */
export function SupportField(props: FieldProps) {
  const form = useContext(SupportFormContext)
  const {name, path} = props
  const isOurs = form !== undefined && path.length === 1
  if (!isOurs || !(name === 'name' || form.routing.includes(name))) {
    return props.renderDefault(props)
  }
  return form.type === categoryGroupType && name === 'supportSubcategories' ? (
    <SubcategoriesField {...props} />
  ) : (
    <FindingField {...props} />
  )
}

/** Every item of every list: around each sub-category of a group stand the findings. */
export function SupportItem(props: ItemProps) {
  const form = useContext(SupportFormContext)
  const {path} = props
  const isSubcategory = path.length === 2 && path[0] === 'supportSubcategories'
  return form?.type === categoryGroupType && isSubcategory ? (
    <SubcategoryItem item={props} isLocked={form.isLocked} />
  ) : (
    props.renderDefault(props)
  )
}

/** Tells the field around that an item is there. */
const ItemShownContext = createContext<() => () => void>(() => () => {})

/** The sub-categories of a group; an input of the host that shows no items leaves their findings to the field. */
function SubcategoriesField(props: FieldProps) {
  const [shown, setShown] = useState(0)
  const [showItem] = useState(() => () => {
    setShown((count) => count + 1)
    return () => setShown((count) => count - 1)
  })
  // Sanity's own list mounts its items late, and never without any for long.
  const isBare = shown === 0 && props.schemaType.components?.input !== undefined
  return (
    <ItemShownContext.Provider value={showItem}>
      <FindingField {...props} withItems={isBare} />
    </ItemShownContext.Provider>
  )
}

function SubcategoryItem(props: {readonly item: ItemProps; readonly isLocked: boolean}) {
  const {item, isLocked} = props
  const showItem = useContext(ItemShownContext)
  useLayoutEffect(showItem, [showItem])
  return <FindingItem {...item} readOnly={isLocked || item.readOnly} />
}

function SupportFormProvider(props: {readonly children: ReactNode; readonly type: SupportType}) {
  const {children, type} = props
  const {fieldNames} = useSupportRouting().options
  const isLocked = useRoutingRefusal() !== undefined
  const value = useMemo(() => {
    const names = {...defaultFieldNames, ...fieldNames}
    return {fieldNames: names, isLocked, routing: routingFieldsOf(type, names), type}
  }, [fieldNames, isLocked, type])
  return <SupportFormContext.Provider value={value}>{children}</SupportFormContext.Provider>
}

/** The props of an input that cannot be written in, unless they are so already. */
function lockedIf<Props extends InputProps>(isLocked: boolean, props: Props): Props {
  return isLocked && props.readOnly !== true ? {...props, ...lock(props)} : props
}

function lock({elementProps}: InputProps) {
  return {elementProps: {...elementProps, readOnly: true}, readOnly: true}
}

/** Whether the host offers values of its own. */
function hasList({options}: SchemaType): boolean {
  return typeof options === 'object' && options !== null && 'list' in options
}

/** Whether a list holds what the plugin's own input writes into it. */
function holdsIssues(type: SchemaType): boolean {
  return (
    type.jsonType === 'array' &&
    type.of.length === 1 &&
    type.of.every(({name}) => name === 'knowledgeForceIssue')
  )
}
