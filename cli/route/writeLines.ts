import {csvRows} from '../format/csv.ts'
import {githubCommand, type JunitCase, junitPieces, junitReport} from '../format/ciReports.ts'
import {jsonText} from '../format/plainText.ts'
import {
  isAnswerTold,
  receiptSentences,
  type ResultWriter,
  type RouteContext,
  routesTheSame,
  untold,
} from './resultWriter.ts'
import {placeText, type Result, type DecidedReceipt, type DecidedTicket} from './routedTickets.ts'
import {problemText} from './textProblem.ts'

/** Each result as a line of JSON. */
export function jsonWriter({session}: RouteContext): ResultWriter {
  return {
    add: (result) => session.out.write(`${jsonText(jsonOf(result))}\n`),
    end: async () => {},
  }
}

/** The ticket itself is in its receipt, with times that JSON can hold. */
function jsonOf(result: Result): unknown {
  const {kind, place, repeated} = result
  const at = {...place, kind, ...(repeated && {repeated})}
  switch (kind) {
    case 'ticket': {
      const {category, decision, dropped, event, lookedUp, otherType, receipt, ticket} = result
      const told = {
        ...(dropped.length > 0 && {dropped}),
        ...(lookedUp && {lookedUp}),
        // A receipt has no place for an id that the content does not have.
        ...(receipt.ticket.subcategoryId === '' && {subcategory: {given: ticket.subcategoryId}}),
        ...(otherType !== undefined && {otherType}),
      }
      return {...at, category, decision, event, receipt, ...told}
    }
    case 'receipt': {
      const {answer, decision, differences, possible, receipt, same} = result
      const told = isAnswerTold(result) ? {decision} : {possible}
      return {...at, same, differences, answer, ...told, receipt}
    }
    case 'unreadable': {
      const {problems} = result
      return {...at, problems, message: problemText(problems)}
    }
  }
}

/** Each result as a row of CSV. */
export function csvWriter({names, session}: RouteContext): ResultWriter {
  const head = [
    'line',
    'item',
    'kind',
    'subcategoryId',
    'subcategory',
    'categoryGroupId',
    'categoryGroup',
    'outcome',
    'event',
    'rule',
    'reason',
    'notes',
    'ageMs',
    'thresholdMs',
    'receiptAnswer',
    'sameAsReceipt',
    'problem',
  ]
  let isFirst = true
  const row = (result: Result): readonly unknown[] => {
    const {kind, place} = result
    const at = [place.line, place.item ?? '', kind]
    if (kind === 'unreadable') {
      return [...at, ...Array<string>(13).fill(''), problemText(result.problems)]
    }
    const {ticket} = result
    const {categoryGroupId = '', subcategoryId} = ticket
    return [
      ...at,
      subcategoryId,
      names.name(subcategoryId) ?? '',
      categoryGroupId,
      names.name(categoryGroupId) ?? '',
      ...answerCells(result),
      kind === 'receipt' ? result.answer : '',
      kind === 'receipt' ? result.same : '',
      '',
    ]
  }
  return {
    add: async (result) => {
      const rows = isFirst ? [head, row(result)] : [row(result)]
      isFirst = false
      await session.out.write(csvRows(rows))
    },
    end: async () => {},
  }
}

/** Of an answer that is one of several only what all of them have. */
function answerCells(result: DecidedTicket | DecidedReceipt): readonly unknown[] {
  const {ageMs = '', event, notes, outcome, reason, rule, thresholdMs = ''} = result.decision
  if (isAnswerTold(result)) {
    return [outcome, event ?? '', rule, reason, notes.join(' '), ageMs, thresholdMs]
  }
  const isOutcomeTold = result.kind === 'receipt' && routesTheSame(result)
  return [...(isOutcomeTold ? [outcome, event ?? ''] : ['', '']), '', '', '', '', '']
}

/** What fails as annotations of GitHub Actions: receipts with another outcome now, or of which it cannot be told, and what could not be read. */
export function githubWriter({session, words}: RouteContext): ResultWriter {
  return {
    add: async (result) => {
      const failure = failureOf(result, words)
      if (failure) {
        const title = `${failure.type}: ${placeText(result.place)}`
        await session.out.write(githubCommand('error', title, [failure.message]))
      }
    },
    end: async () => {},
  }
}

/** Cases that are written as one suite; more would wait in memory for their number, which stands before them. */
const casesAtOnce = 1000

/** A JUnit report with a case for each ticket and receipt. */
export function junitWriter({names, session, source, words}: RouteContext): ResultWriter {
  const {out} = session
  const title = `support-routing route ${source}`
  const pieces = junitPieces(title)
  let cases: JunitCase[] = []
  let suites = 0

  const flush = async () => {
    suites += 1
    const suite = cases
    cases = []
    await out.write(
      suites === 1 ? pieces.begin(title, suite) : pieces.next(`${title}, part ${suites}`, suite),
    )
  }

  return {
    add: async (result) => {
      if (cases.length === casesAtOnce) await flush()
      const failure = failureOf(result, words)
      cases.push({
        classname: result.kind,
        name: caseName(result),
        ...(failure && (result.kind === 'unreadable' ? {error: failure} : {failure})),
      })
    },
    end: async () => {
      if (suites === 0) {
        await out.write(junitReport(title, cases))
        return
      }
      await flush()
      await out.write(pieces.end)
    },
  }

  function caseName(result: Result): string {
    const at = placeText(result.place)
    if (result.kind === 'unreadable') return at
    const isUntold = result.kind === 'receipt' && result.answer === 'cannot-be-told'
    const goesTo = isUntold ? untold : words.say(`outcome.${result.decision.outcome}`)
    return `${at}: ${names.quoted(result.ticket.subcategoryId)} ${goesTo}`
  }
}

function failureOf(result: Result, words: RouteContext['words']): JunitCase['failure'] {
  switch (result.kind) {
    case 'ticket':
      return undefined
    case 'receipt':
      return routesTheSame(result)
        ? undefined
        : {
            message: receiptSentences(result, words).join(' '),
            type: result.answer === 'cannot-be-told' ? untold : 'another answer',
          }
    case 'unreadable':
      return {message: problemText(result.problems), type: 'unreadable'}
  }
}
