import type {Lakes} from '../lakes.ts'
import type {Grant, Permission, Person} from '../people.ts'
import type {Groq} from '../query/question.ts'
import type {LakeDocument} from '../store/document.ts'
import {type OperationKind, Refusal, refusal} from '../store/failure.ts'
import {parseJson} from '../store/json.ts'
import type {Transaction} from '../store/transaction.ts'

/** Refuses everyone without a token (401) and everyone who only reads (403). */
export function requireEditor(person: Person | undefined, kind: OperationKind): Person {
  if (!person) throw refusal(401, 'Unauthorized', 'Session not found')
  const mayWrite = grantsOf(person).some(
    ({permissions}) => permissions.includes('update') || permissions.includes('create'),
  )
  if (mayWrite) return person
  throw insufficient(kind, {index: 0, permission: 'update', person})
}

/**
 * Refuses a transaction that writes a document which the person may not write (403): as it was, and as it would be.
 *
 * Queries are asked meanwhile, so that others may write; nothing is asked for a person whose role may write everything.
 */
export async function requireGranted(
  transaction: Transaction,
  person: Person,
  kind: OperationKind,
  {queries}: Pick<Lakes, 'queries'>,
): Promise<void> {
  if (!person.grants) return
  const touched = [...transaction.touched.values()]
  const written = touched.flatMap(({after, before, index}) => {
    const permission: Permission = before ? 'update' : 'create'
    return [before, after].flatMap((document) => (document ? {document, index, permission} : []))
  })
  for (const permission of ['create', 'update'] as const) {
    const asked = written.filter((each) => each.permission === permission)
    const documents = asked.map(({document}) => document)
    // oxlint-disable-next-line no-await-in-loop -- two questions at most
    const granted = await areGranted(documents, person, permission, queries)
    const refused = asked.find((_, place) => !granted[place])
    if (refused) throw insufficient(kind, {index: refused.index, permission, person})
  }
}

/** The Studio tells by the type of the refusal whether somebody may do something with releases. */
function insufficient(
  kind: OperationKind,
  {
    index,
    permission,
    person: {name, role},
  }: {readonly index: number; readonly permission: Permission; readonly person: Person},
): Refusal {
  const description = `Insufficient permissions; permission "${permission}" required (${name} is a ${role})`
  return new Refusal(403, description, {
    statusCode: 403,
    error: {
      type: kind === 'mutation' ? 'mutationError' : 'insufficientPermissionsError',
      description,
      items: [
        {
          error: {type: 'insufficientPermissionsError', description, permissions: [permission]},
          index,
        },
      ],
    },
  })
}

/** The grants of a person on a dataset, as the Studio evaluates them. */
export function grantsOf(person: Person | undefined): readonly Grant[] {
  if (!person) return []
  if (person.grants) return person.grants
  const editing = ['create', 'update', 'history', 'editHistory', 'manage'] as const
  return [
    {
      filter: '_id in path("**")',
      permissions: person.role === 'viewer' ? ['read', 'history'] : ['read', ...editing],
    },
  ]
}

/** Who asks a query, and what of the documents this one may read. */
export function askerOf(person: Person | undefined): Pick<Groq, 'identity' | 'reads'> {
  return {identity: person?.id ?? '', reads: conditionOf(person, 'read')}
}

/** The documents among some that a person may read; with no token, nothing is asked here. */
export async function readableAmong(
  documents: readonly LakeDocument[],
  person: Person | undefined,
  {queries}: Pick<Lakes, 'queries'>,
): Promise<readonly LakeDocument[]> {
  const granted = await areGranted(documents, person, 'read', queries)
  return documents.filter((_, place) => granted[place])
}

async function areGranted(
  documents: readonly LakeDocument[],
  person: Person | undefined,
  permission: Permission,
  queries: Lakes['queries'],
): Promise<readonly boolean[]> {
  const condition = conditionOf(person, permission)
  if (condition === undefined || documents.length === 0) return documents.map(() => true)
  const groq = {query: `*[${condition}]`, params: {}, identity: person?.id ?? '', reads: undefined}
  const answer = parseJson(await queries.ask({kind: 'matches', groq, documents}))
  return Array.isArray(answer) ? answer.map((found: unknown) => found === true) : []
}

/** The condition of what a person may do something with; undefined where a role says it, for all documents alike. */
function conditionOf(person: Person | undefined, permission: Permission): string | undefined {
  const grants = person?.grants?.filter(({permissions}) => permissions.includes(permission))
  if (!grants) return undefined
  return grants.length === 0 ? 'false' : grants.map(({filter}) => `(${filter})`).join(' || ')
}
