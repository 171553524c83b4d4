/** A row with something in it. */
export interface PastedIssue {
  /** Its number in what was pasted, from 1. */
  readonly row: number
  readonly id: string
  readonly title: string
  /** Blanks stood around the id. */
  readonly trimmed: boolean
  /** Something stands beyond the second column. */
  readonly extraCells: boolean
}

/** What was pasted, row by row. */
export interface PastedIssues {
  /** The first row, when it looks like a heading of the columns. */
  readonly heading: PastedIssue | undefined
  readonly issues: readonly PastedIssue[]
}

/** Reads ids and titles from the first two columns; rows without any text are passed over. */
export function readPastedIssues(rows: readonly (readonly string[])[]): PastedIssues {
  const issues = rows.flatMap(readRow)
  const [first, ...others] = issues
  if (first && isHeading(first, others)) return {heading: first, issues: others}
  return {heading: undefined, issues}
}

function readRow(cells: readonly string[], index: number): PastedIssue[] {
  if (cells.every((cell) => cell.trim() === '')) return []
  const [id = '', title = '', ...others] = cells
  return [
    {
      extraCells: others.some((cell) => cell.trim() !== ''),
      id: id.trim(),
      row: index + 1,
      // The title is one line of text: a line break in a cell is a blank like any other.
      title: title.trim().replaceAll(/\s+/gu, ' '),
      trimmed: id.trim() !== '' && id.trim() !== id,
    },
  ]
}

/** Ids have digits; a first row without any is no entry, unless no row has one. */
function isHeading({id, title}: PastedIssue, others: readonly PastedIssue[]): boolean {
  if (id === '' || hasDigit(id) || hasDigit(title)) return false
  return others.length === 0 || others.some((other) => hasDigit(other.id))
}

function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text)
}
