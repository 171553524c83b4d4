/** How GitHub shows an annotation. */
export type GithubLevel = 'error' | 'warning' | 'notice'

/** A workflow command of GitHub Actions that makes an annotation, with its end of line. */
export function githubCommand(level: GithubLevel, title: string, message: string): string {
  return `::${level} title=${escapedProperty(title)}::${escapedData(message)}\n`
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
