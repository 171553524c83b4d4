import {oneLine} from './oneLine.ts'

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
