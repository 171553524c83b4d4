import XmlBuilder from 'fast-xml-builder'

import {oneLine} from './plainText.ts'

/** Something that was looked at. */
export interface JunitCase {
  readonly classname: string
  readonly name: string
  /** What makes it fail. */
  readonly failure?: {readonly type: string; readonly message: string} | undefined
  /** What kept it from being looked at. */
  readonly error?: {readonly type: string; readonly message: string} | undefined
  /** What is said about it although it does not fail. */
  readonly output?: string | undefined
}

/** What XML 1.0 may not hold besides control characters, not even escaped. */
const forbidden = /[\uFFFE\uFFFF]/gu

const builder = new XmlBuilder({format: true, ignoreAttributes: false, suppressEmptyNode: true})
const declaration = {'@_version': '1.0', '@_encoding': 'UTF-8'}
const end = '</testsuites>'

/** A JUnit report of one suite, harmless when it is printed to a log. */
export function junitReport(suite: string, cases: readonly JunitCase[]): string {
  const testsuites = {...totalsOf(suite, cases), testsuite: suiteOf(suite, cases)}
  return builder.build({'?xml': declaration, testsuites})
}

/**
 * A JUnit report of several suites in pieces, none of which needs to know the others. The totals stand at each suite, as every
 * reader adds them up; those of all would have to come first.
 *
 * @returns The beginning with the first suite, each further suite, and the end.
 */
export function junitPieces(name: string) {
  return {
    begin: (suite: string, cases: readonly JunitCase[]): string => {
      const testsuites = {'@_name': clean(name), testsuite: suiteOf(suite, cases)}
      const report = builder.build({'?xml': declaration, testsuites})
      return report.slice(0, report.lastIndexOf(end))
    },
    next: (suite: string, cases: readonly JunitCase[]): string =>
      builder.build({testsuite: suiteOf(suite, cases)}),
    end: `${end}\n`,
  }
}

function totalsOf(suite: string, cases: readonly JunitCase[]) {
  return {
    '@_name': clean(suite),
    '@_tests': String(cases.length),
    '@_failures': String(cases.filter(({failure}) => failure).length),
    '@_errors': String(cases.filter(({error}) => error).length),
  }
}

function suiteOf(suite: string, cases: readonly JunitCase[]) {
  return {
    ...totalsOf(suite, cases),
    '@_skipped': '0',
    testcase: cases.map(({classname, error, failure, name, output}) => ({
      '@_classname': clean(classname),
      '@_name': clean(name),
      ...(failure && {failure: problem(failure)}),
      ...(error && {error: problem(error)}),
      ...(output !== undefined && {'system-out': clean(output)}),
    })),
  }
}

function problem({message, type}: NonNullable<JunitCase['failure']>) {
  return {'@_type': clean(type), '@_message': clean(message), '#text': clean(message)}
}

function clean(text: string): string {
  return oneLine(text).replaceAll(forbidden, '\uFFFD')
}

/** How GitHub shows an annotation. */
export type GithubLevel = 'error' | 'warning' | 'notice'

/**
 * A workflow command of GitHub Actions that makes an annotation, with its end of line.
 *
 * @param lines - The message, line by line.
 */
export function githubCommand(level: GithubLevel, title: string, lines: readonly string[]): string {
  return `::${level} title=${escapedProperty(title)}::${lines.map(escaped).join('%0A')}\n`
}

/** The text of a line of its log, with its end. */
export function githubLine(text: string): string {
  return `${oneLine(text)}\n`
}

function escaped(text: string): string {
  return oneLine(text).replaceAll('%', '%25')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
