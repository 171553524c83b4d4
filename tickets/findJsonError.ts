import {type JsonTokenKind, readJsonToken, skipBlanks} from './jsonToken.ts'
import type {TicketProblemCode} from './problem.ts'

type JsonProblemCode = Extract<TicketProblemCode, `json-${string}` | 'not-json'>

/** What is wrong with a JSON text, and where: an index into it. */
export interface JsonError {
  readonly code: JsonProblemCode
  readonly at: number
}

/** What has to come next. */
type Expected =
  | 'start'
  | 'value'
  | 'first-item'
  | 'next-item'
  | 'first-name'
  | 'next-name'
  | 'colon'
  | 'comma'
  | 'end'

/** What a token does: it opens or closes a bracket, ends a value, goes on, or is a mistake. */
type Effect = 'open' | 'close' | 'value-ends' | 'next' | 'colon' | 'value' | Mistake
type Effects = Readonly<Partial<Record<JsonTokenKind, Effect>>>

interface Mistake {
  readonly code: JsonProblemCode
}

const outOfPlace: Mistake = {code: 'json-unexpected'}
const extraComma: Mistake = {code: 'json-comma-extra'}
const notJson: Mistake = {code: 'not-json'}
const noColon: Mistake = {code: 'json-colon-missing'}
const noComma: Mistake = {code: 'json-comma-missing'}
const noQuotes: Mistake = {code: 'json-quotes'}

const value: Effects = {'{': 'open', '[': 'open', text: 'value-ends', plain: 'value-ends'}
const item: Effects = {...value, ',': extraComma, unquoted: noQuotes}
const name: Effects = {text: 'colon', plain: noQuotes, unquoted: noQuotes, ',': extraComma}
const notColon: Effects = {text: noColon, plain: noColon, unquoted: noColon}
const notComma: Effects = {text: noComma, plain: noComma, unquoted: noComma}

/** What each token does where; everything else is out of place. */
const effects: Readonly<Record<Expected, Effects>> = {
  start: {...value, unquoted: notJson, other: notJson},
  value: {...value, unquoted: noQuotes},
  'first-item': {...item, ']': 'close'},
  'next-item': {...item, ']': extraComma},
  'first-name': {...name, '}': 'close'},
  'next-name': {...name, '}': extraComma},
  colon: {...notColon, ':': 'value', '}': noColon, ',': noColon},
  comma: {...notComma, '{': noComma, '[': noComma, ',': 'next', '}': 'close', ']': 'close'},
  end: {},
}

/**
 * Finds the first mistake of a JSON text, because browsers word theirs differently and not all of them say where.
 *
 * @returns `undefined` exactly when `JSON.parse` takes the text.
 */
export function findJsonError(text: string): JsonError | undefined {
  /** The brackets that have to close what is open. */
  const closing: ('}' | ']')[] = []
  let expected: Expected = 'start'
  let at = skipBlanks(text, 0)
  while (at < text.length) {
    if (expected === 'end') return {code: 'json-after-end', at}
    const token = readJsonToken(text, at)
    const effect: Effect = effects[expected][token.kind] ?? outOfPlace
    if (typeof effect === 'object') return {...effect, at}
    if (token.mistake) return token.mistake
    switch (effect) {
      case 'open':
        expected = token.kind === '{' ? 'first-name' : 'first-item'
        closing.push(token.kind === '{' ? '}' : ']')
        break
      case 'close':
        if (closing.pop() !== token.kind) return {...outOfPlace, at}
        expected = closing.length === 0 ? 'end' : 'comma'
        break
      case 'value-ends':
        expected = closing.length === 0 ? 'end' : 'comma'
        break
      case 'next':
        expected = closing.at(-1) === '}' ? 'next-name' : 'next-item'
        break
      case 'colon':
      case 'value':
        expected = effect
        break
      default:
        return effect satisfies never
    }
    at = skipBlanks(text, token.end)
  }
  return expected === 'end' ? undefined : {code: 'json-ends-early', at}
}
