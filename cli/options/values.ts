import {InvalidArgumentError} from 'commander'
import type * as v from 'valibot'

import {
  defaultFieldNames,
  findingKinds,
  type FieldNames,
  type FindingCode,
  type FindingSeverity,
  type Perspective,
  type SeverityOverrides,
} from '../../engine/index.ts'
import {isRecord} from '../../engine/isRecord.ts'
import {problemsOf} from '../../options/checkOptions.ts'
import {
  defaultLanguages,
  fieldNamesOption,
  languagesOption,
  type MarketLanguage,
  severityOption,
} from '../../options/marketOptions.ts'
import {describeProblem} from '../../tickets/describeProblem.ts'
import {parseJson} from '../../tickets/parseJson.ts'

/** Reads a text that says something: one that is empty comes from a variable that nobody set. */
export function readText(text: string): string {
  if (text.trim() === '') {
    throw new InvalidArgumentError('It is empty. Check the variable that it comes from.')
  }
  return text
}

/** Reads `published`, `drafts`, or a stack of releases, first match first. */
export function readPerspective(text: string): Perspective {
  const states = listOf(text)
  if (states.length === 0) throw new InvalidArgumentError('It is empty.')
  if (states.includes('raw')) {
    throw new InvalidArgumentError(
      '“raw” is no state of a document: write published, drafts or a release.',
    )
  }
  const [only] = states
  return states.length === 1 && (only === 'published' || only === 'drafts') ? only : states
}

/** Reads ids of languages, with a question mark behind those that are optional; those that are known have their title. */
export function readLanguages(text: string): readonly MarketLanguage[] {
  const ids = listOf(text)
  if (ids.length === 0) throw new InvalidArgumentError('Write their ids, like pt,es,en.')
  const languages = ids.map((text) => {
    const id = text.replace(/\?$/u, '')
    const {title} = defaultLanguages.find((language) => language.id === id) ?? {title: id}
    return id === text ? {id, title} : {id, optional: true, title}
  })
  refuseProblems(languagesOption, languages)
  return languages
}

/** Adds `code=level` to what was given before. */
export function readSeverity(text: string, before: SeverityOverrides = {}): SeverityOverrides {
  const [code = '', level = ''] = text.split('=').map((part) => part.trim())
  refuseProblems(severityOption, {[code]: level})
  return isFindingCode(code) && isLevel(level) ? {...before, [code]: level} : before
}

/** Reads a JSON object of stored names that differ from ours. */
export function readFieldNames(text: string): Partial<FieldNames> {
  const parsed = parseJson(text)
  const example = 'Write a JSON object, like {"ticketType": "type"}.'
  if (parsed.status === 'unreadable') {
    const mistakes = parsed.problems.filter(({code}) => code !== 'not-json').map(describeProblem)
    throw new InvalidArgumentError([...mistakes, example].join(' '))
  }
  const {value} = parsed
  if (!isRecord(value)) throw new InvalidArgumentError(example)
  refuseProblems(fieldNamesOption, value)
  const names: Partial<Record<keyof FieldNames, string>> = {}
  for (const [key, name] of Object.entries(value)) {
    if (isFieldName(key) && typeof name === 'string') names[key] = name
  }
  return names
}

/** @throws InvalidArgumentError with the sentences that a Studio and a service have for the same mistakes. */
function refuseProblems(schema: v.GenericSchema, value: unknown): void {
  const problems = problemsOf(schema, value)
  if (problems.length > 0) throw new InvalidArgumentError(problems.join(' '))
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(findingKinds, code)
}

function isLevel(level: string): level is FindingSeverity | 'off' {
  return ['error', 'warning', 'info', 'off'].includes(level)
}

function isFieldName(key: string): key is keyof FieldNames {
  return Object.hasOwn(defaultFieldNames, key)
}
