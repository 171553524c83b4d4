import {performAction, requireOneKind} from '../actions/perform.ts'
import {withArrayKeys} from '../store/arrayKeys.ts'
import {TransactionFailure} from '../store/dataset.ts'
import {operationRefusal, OperationFailure, refusal} from '../store/failure.ts'
import {textOf} from '../store/json.ts'
import {readOperation} from '../store/operation.ts'
import type {Transaction} from '../store/transaction.ts'
import {requireEditor} from './access.ts'
import {flag, readBody} from './call.ts'
import {route, type Handler} from './router.ts'

/** Runs numbered steps in a transaction; the first that fails is told with its number. */
function runSteps(
  kind: 'mutation' | 'action',
  steps: readonly unknown[],
  run: (step: unknown, index: number) => void,
): void {
  for (const [index, step] of steps.entries()) {
    try {
      run(step, index)
    } catch (error) {
      throw error instanceof OperationFailure ? operationRefusal(kind, error, index) : error
    }
  }
}

function guarded<Result>(kind: 'mutation' | 'action', run: () => Result): Result {
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
  return guarded('mutation', () => {
    const transaction = dataset.begin(
      person.id,
      transactionIdOf(body) ?? search.get('transactionId') ?? undefined,
    )
    runSteps('mutation', steps, (step, index) => transaction.run(readOperation(step), index))
    if (flag(search, 'dryRun')) dataset.check(transaction)
    else dataset.commit(transaction)
    return {json: {transactionId: transaction.id, ...resultsOf(transaction, search)}}
  })
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
  return guarded('action', () => {
    const transaction = dataset.begin(person.id, transactionIdOf(body))
    runSteps('action', [steps], () => requireOneKind(steps))
    runSteps('action', steps, (step, index) => performAction(transaction, step, index))
    if (isDryRun) dataset.check(transaction)
    else dataset.commit(transaction)
    return {json: {transactionId: transaction.id}}
  })
}

/** Writing: mutations and actions. */
export const writeRoutes = [
  route('POST', '/data/mutate/:dataset', mutate),
  route('POST', '/data/actions/:dataset', actions),
]
