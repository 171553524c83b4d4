import {publishRelease, statesOf} from '../releases/publish.ts'
import {
  findRelease,
  releaseIdOf,
  releaseType,
  versionsOf,
  type Release,
  type ReleaseState,
} from '../releases/release.ts'
import {idOf} from '../store/document.ts'
import {OperationFailure} from '../store/failure.ts'
import {isObject, type JsonObject} from '../store/json.ts'
import {readPatch, type PatchOperations} from '../store/operation.ts'
import type {Transaction} from '../store/transaction.ts'
import {conflict, malformed, textIn, type Perform} from './arguments.ts'

/** The name of a perspective or a state of documents is no name for a release. */
const reservedNames: ReadonlySet<string> = new Set(['drafts', 'published', 'raw', 'previewDrafts'])

/** Makes a release without documents. */
export const createRelease: Perform = (transaction, action, index) => {
  const name = textIn(action, 'releaseId')
  if (!/^[\w-]+$/.test(name) || reservedNames.has(name)) {
    throw malformed(`"${name}" is no name for a release`)
  }
  const metadata = isObject(action['metadata']) ? action['metadata'] : {}
  const document = {
    _id: releaseIdOf(name),
    _type: releaseType,
    name,
    state: 'active',
    userId: transaction.author,
    metadata: {releaseType: 'undecided', ...metadata},
  }
  transaction.run({kind: 'create', document}, index)
}

/** Patches what people say about a release; everything else is the lake's own. */
export const editRelease: Perform = (transaction, action, index) => {
  const release = releaseIn(transaction, action, ['active', 'scheduled'])
  const patch = isObject(action['patch']) ? readPatch(action['patch']) : {}
  const foreign = pathsOf(patch).find((path) => !/^metadata(?![\w-])/.test(path))
  if (foreign !== undefined) throw malformed(`"${foreign}" of a release cannot be edited`)
  change(transaction, release, patch, index)
}

/** Publishes an active release at once. */
export const publishReleaseNow: Perform = (transaction, action, index) =>
  publishRelease(transaction, releaseIn(transaction, action, ['active']), index)

/** Lets a release be published at a time, at once when that is past; or moves that time. */
export const schedule: Perform = (transaction, action, index) => {
  const release = releaseIn(transaction, action, ['active', 'scheduled'])
  const publishAt = new Date(textIn(action, 'publishAt'))
  if (Number.isNaN(publishAt.getTime())) throw malformed('"publishAt" is no time')
  const set = {
    state: 'scheduled',
    publishAt: publishAt.toISOString(),
    userId: transaction.author,
  }
  change(transaction, release, {set, unset: ['error']}, index)
}

/** Takes a release back from its schedule. */
export const unschedule: Perform = (transaction, action, index) => {
  const release = releaseIn(transaction, action, ['scheduled'])
  change(transaction, release, {set: {state: 'active'}, unset: ['publishAt']}, index)
}

/** Puts a release away. Its versions are deleted; their history stays. */
export const archive: Perform = (transaction, action, index) => {
  const release = releaseIn(transaction, action, ['active'])
  const versions = versionsOf(transaction.documents, release)
  const set = {state: 'archived', finalDocumentStates: statesOf(versions)}
  change(transaction, release, {set, unset: ['error']}, index)
  transaction.run({kind: 'delete', target: {ids: versions.map(idOf)}}, index)
}

/** Begins to bring an archived release back; the keeper of the releases finishes it at once. */
export const unarchive: Perform = (transaction, action, index) => {
  const release = releaseIn(transaction, action, ['archived'])
  change(transaction, release, {set: {state: 'unarchiving'}, unset: ['error']}, index)
}

/** Deletes a release that is over; what it published stays. */
export const removeRelease: Perform = (transaction, action, index) => {
  const release = releaseIn(transaction, action, ['archived', 'published'])
  transaction.run({kind: 'delete', target: {ids: [release.id]}}, index)
}

function releaseIn(
  {documents}: Transaction,
  action: JsonObject,
  allowed: readonly ReleaseState[],
): Release {
  const name = textIn(action, 'releaseId')
  const release = findRelease(documents, name)
  if (!release) {
    throw new OperationFailure(404, 'documentNotFoundError', `Release "${name}" was not found`)
  }
  if (allowed.includes(release.state)) return release
  const description = `The release "${name}" is ${release.state}, it must be ${allowed.join(' or ')}`
  throw conflict('releaseStateError', description)
}

function change(
  transaction: Transaction,
  {id}: Release,
  patch: PatchOperations,
  index: number,
): void {
  transaction.run({kind: 'patch', target: {ids: [id]}, patch, ifRevision: undefined}, index)
}

function pathsOf(patch: PatchOperations): readonly string[] {
  return Object.values(patch).flatMap((operation) =>
    Array.isArray(operation) ? operation.map(String) : Object.keys(operation ?? {}),
  )
}
