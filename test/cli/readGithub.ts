/** An annotation as the runner of GitHub Actions reads it. */
export interface Annotation {
  readonly level: string
  readonly title: string
  readonly message: string
}

/** Reads a log as the runner does: a command is a line of its own, everything else is text. */
export function readGithub(log: string): {
  readonly annotations: readonly Annotation[]
  readonly other: readonly string[]
} {
  const annotations: Annotation[] = []
  const other: string[] = []
  for (const line of log.split(/\r\n|\r|\n/u)) {
    const command = /^::(\w+) title=([^:,]*)::(.*)$/u.exec(line)
    if (command) {
      const [, level = '', title = '', message = ''] = command
      annotations.push({level, message: unescaped(message), title: unescaped(title)})
    } else if (line !== '') other.push(line)
  }
  return {annotations, other}
}

function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
}
