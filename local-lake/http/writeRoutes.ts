import {randomBytes} from 'node:crypto'

import {performAction, requireOneKind} from '../actions/perform.ts'
import type {Lakes} from '../lakes.ts'
import type {Person} from '../people.ts'
import {TransactionFailure} from '../store/dataset.ts'
import {
  OperationFailure,
  type OperationKind,
  operationRefusal,
  type Refusal,
  refusal,
} from '../store/failure.ts'
import {isObject, isStrings, parseJson, textOf} from '../store/json.ts'
import {readOperation, withIds} from '../store/operation.ts'
import type {Transaction} from '../store/transaction.ts'
import {askerOf, requireEditor, requireGranted} from './access.ts'
import {flag, readBody} from './call.ts'
import {type Handler, route} from './router.ts'

/** How often a transaction is tried when others are stored while its queries are answered. */
const mostTries = 5

/** Runs numbered steps in a transaction; the first that fails is told with its number. */
function runSteps(
  kind: OperationKind,
  steps: readonly unknown[],
  run: (step: unknown, index: number) => void,
): void {
  for (const [index, step] of steps.entries()) {
    try {
      run(step, index)
    } catch (error) {
      throw numbered(kind, error, index)
    }
  }
}

function numbered(kind: OperationKind, error: unknown, index: number): unknown {
  return error instanceof OperationFailure ? operationRefusal(kind, error, index) : error
}

function guarded<Result>(kind: OperationKind, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    throw error instanceof TransactionFailure
      ? operationRefusal(kind, error.failure, error.index)
      : error
  }
}

const mutate: Handler = async (call, lakes, name = '') => {
  const person = requireEditor(call.person, 'mutation')
  const body = await readBody(call)
  const {search} = call
  const mutations = body['mutations']
  if (!Array.isArray(mutations)) throw refusal(400, 'Bad Request', 'The body has no mutations')
  const steps: readonly unknown[] = flag(search, 'autoGenerateArrayKeys')
    ? withArrayKeys(mutations.map((mutation: unknown) => ({mutation}))).map(
        ({mutation}) => mutation,
      )
    : mutations
  const dataset = lakes.dataset(name)
  const id = transactionIdOf(body) ?? search.get('transactionId') ?? undefined
  for (let tries = 0; tries < mostTries; tries += 1) {
    const transaction = guarded('mutation', () => dataset.begin(person.id, id))
    await runMutations(transaction, steps, {dataset: dataset.name, lakes, person})
    await requireGranted(transaction, person, 'mutation', lakes)
    if (dataset.isBehind(transaction)) continue
    guarded('mutation', () => {
      if (flag(search, 'dryRun')) dataset.check(transaction)
      else dataset.commit(transaction)
    })
    return {json: {transactionId: transaction.id, ...resultsOf(transaction, search)}}
  }
  throw outpaced()
}

/** Nothing else happens in between unless a mutation names its documents by a query. */
async function runMutations(
  transaction: Transaction,
  steps: readonly unknown[],
  {
    dataset,
    lakes: {queries},
    person,
  }: {
    readonly dataset: string
    readonly lakes: Pick<Lakes, 'queries'>
    readonly person: Person
  },
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    try {
      const operation = withIds(readOperation(step), async (selection) => {
        const groq = {...selection, ...askerOf(person)}
        const written = [...transaction.touched].map(([id, {after}]) => [id, after] as const)
        const ids = parseJson(await queries.ask({kind: 'ids', groq, dataset, written}))
        return isStrings(ids) ? ids : []
      })
      transaction.run(operation instanceof Promise ? await operation : operation, index)
    } catch (error) {
      throw numbered('mutation', error, index)
    }
  }
}

function resultsOf(transaction: Transaction, search: URLSearchParams) {
  const withDocuments = flag(search, 'returnDocuments')
  if (!withDocuments && !flag(search, 'returnIds')) return {}
  const results = transaction.results.map((result) => ({
    ...result,
    ...(withDocuments && {document: transaction.documents.get(result.id)}),
  }))
  return {results}
}

function transactionIdOf(body: Parameters<typeof textOf>[0]): string | undefined {
  return textOf(body, 'transactionId') ?? textOf(body, 'transactionID')
}

const actions: Handler = async (call, lakes, name = '') => {
  const person = requireEditor(call.person, 'action')
  const body = await readBody(call)
  const steps: readonly unknown[] = Array.isArray(body['actions'])
    ? body['actions']
    : [body['actions']]
  const dataset = lakes.dataset(name)
  const isDryRun = body['dryRun'] === true
  for (let tries = 0; tries < mostTries; tries += 1) {
    const transaction = guarded('action', () => dataset.begin(person.id, transactionIdOf(body)))
    runSteps('action', [steps], () => requireOneKind(steps))
    runSteps('action', steps, (step, index) => performAction(transaction, step, index))
    // oxlint-disable-next-line no-await-in-loop -- others may write meanwhile, and then it is done again
    await requireGranted(transaction, person, 'action', lakes)
    if (dataset.isBehind(transaction)) continue
    guarded('action', () => {
      if (isDryRun) dataset.check(transaction)
      else dataset.commit(transaction)
    })
    return {json: {transactionId: transaction.id}}
  }
  throw outpaced()
}

function outpaced(): Refusal {
  return refusal(
    409,
    'Conflict',
    'Others wrote all the time while the lake asked about these documents. Try again, or name the documents by their ids.',
  )
}

/** Writing: mutations and actions. */
export const writeRoutes = [
  route('POST', '/data/mutate/:dataset', mutate),
  route('POST', '/data/actions/:dataset', actions),
]

/** Gives every object in an array a `_key` where it has none, as `autoGenerateArrayKeys` asks. */
function withArrayKeys<Value>(value: Value): Value
function withArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => {
      const keyed = withArrayKeys(item)
      return isObject(keyed) && !('_key' in keyed)
        ? {...keyed, _key: randomBytes(6).toString('hex')}
        : keyed
    })
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, withArrayKeys(field)]),
  )
}
