import type {Mut} from '@sanity/mutator'
import type {Groq} from '../query/question.ts'
import {OperationFailure} from './failure.ts'
import {isObject, isStrings, textOf, type JsonObject} from './json.ts'

/** A document as a request brings it: typed, perhaps without an id. */
export interface IncomingDocument {
  readonly _id?: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** The documents that a patch or delete means. */
export interface Target {
  readonly ids: readonly string[]
}

/** How a request names them: by ids, or by a query that returns them. */
export type Selection = Target | {readonly query: string; readonly params: JsonObject}

/** What a patch does, in the words of `@sanity/mutator`. */
export type PatchOperations = Omit<NonNullable<Mut['patch']>, 'id' | 'query' | 'params'>

/** One mutation, checked. `Meant` says how the documents of a patch or delete are named. */
export type Operation<Meant = Target> =
  | {
      readonly kind: 'create' | 'createIfNotExists' | 'createOrReplace'
      readonly document: IncomingDocument
    }
  | {readonly kind: 'delete'; readonly target: Meant}
  | {
      readonly kind: 'patch'
      readonly target: Meant
      readonly patch: PatchOperations
      readonly ifRevision: string | undefined
    }

const selectionFields: ReadonlySet<string> = new Set(['id', 'query', 'params', 'ifRevisionID'])
const creations = ['create', 'createIfNotExists', 'createOrReplace'] as const
const insertPlaces = ['before', 'after', 'replace'] as const

/** What the value of each operation of a patch must be. */
const isOperand: Readonly<Record<string, (operand: unknown) => boolean>> = {
  set: isObject,
  setIfMissing: isObject,
  unset: isStrings,
  diffMatchPatch: (operand) => everyField(operand, (value) => typeof value === 'string'),
  inc: (operand) => everyField(operand, Number.isFinite),
  dec: (operand) => everyField(operand, Number.isFinite),
  insert: isInsert,
}

/** Reads one entry of `mutations`. Throws an {@link OperationFailure} with status 400. */
export function readOperation(mutation: unknown): Operation<Selection> {
  if (!isObject(mutation)) throw malformed('A mutation must be an object')
  for (const kind of creations) {
    const document = mutation[kind]
    if (document === undefined) continue
    if (!isIncomingDocument(document)) throw malformed(`"${kind}" needs a document with a _type`)
    return {kind, document}
  }
  const removal = mutation['delete']
  if (isObject(removal)) return {kind: 'delete', target: readTarget(removal)}
  const patch = mutation['patch']
  if (isObject(patch)) {
    const ifRevision = textOf(patch, 'ifRevisionID')
    return {kind: 'patch', target: readTarget(patch), patch: readPatch(patch), ifRevision}
  }
  throw malformed(`Unknown mutation: ${Object.keys(mutation).join(', ')}`)
}

/** Asks for the ids of the documents that an operation names by a query; any other one is known at once. */
export function withIds(
  operation: Operation<Selection>,
  select: (groq: Groq) => Promise<readonly string[]>,
): Operation | Promise<Operation> {
  if (operation.kind !== 'patch' && operation.kind !== 'delete') return operation
  const {target} = operation
  if ('ids' in target) return {...operation, target}
  const groq = {...target, identity: '', reads: undefined}
  return select(groq).then((ids) => ({...operation, target: {ids}}))
}

/** Reads the operations of a patch, without its selection. */
export function readPatch(patch: JsonObject): PatchOperations {
  const operations = Object.fromEntries(
    Object.entries(patch).filter(([key]) => !selectionFields.has(key)),
  )
  if (isPatchOperations(operations)) return operations
  const wrong = Object.entries(operations).filter(([name, operand]) => !isOperation(name, operand))
  throw malformed(`Not a patch that the lake knows: ${JSON.stringify(Object.fromEntries(wrong))}`)
}

/** Whether a value can be created as a document. */
export function isIncomingDocument(value: unknown): value is IncomingDocument {
  return (
    isObject(value) &&
    typeof value['_type'] === 'string' &&
    value['_type'] !== '' &&
    (value['_id'] === undefined || typeof value['_id'] === 'string')
  )
}

function isPatchOperations(value: JsonObject): value is PatchOperations & JsonObject {
  return Object.entries(value).every(([name, operand]) => isOperation(name, operand))
}

function isOperation(name: string, operand: unknown): boolean {
  return Object.hasOwn(isOperand, name) && isOperand[name]?.(operand) === true
}

function everyField(value: unknown, isRight: (field: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every((field) => isRight(field))
}

/** An insert has items, and one place for them. */
function isInsert(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value['items'])) return false
  const places = insertPlaces.filter((place) => place in value)
  return places.length === 1 && places.every((place) => typeof value[place] === 'string')
}

function readTarget(selection: JsonObject): Selection {
  const {id, query, params} = selection
  if (typeof id === 'string') return {ids: [id]}
  if (isStrings(id)) return {ids: id}
  if (typeof query === 'string') return {query, params: isObject(params) ? params : {}}
  throw malformed('A patch or delete needs an id or a query')
}

function malformed(description: string): OperationFailure {
  return new OperationFailure(400, 'mutationParseError', description)
}
