import Papa from 'papaparse'

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

/** What was pasted, cut into cells. */
interface PastedTable {
  /** Every row in its order, empty ones included, so that a row keeps the number that it has in the spreadsheet. */
  readonly rows: readonly (readonly string[])[]
  /** Quotation marks do not match, so they were read as part of the text and every line as a row. */
  readonly unmatchedQuotes: boolean
}

/** Spreadsheets copy with tabs; the others are of CSV files. The first wins where several fit equally well. */
const delimiters = ['\t', ';', ',']

/** A character that no spreadsheet copies, for a text whose quotation marks mean nothing. */
const noQuote = '\0'

/** Cuts a text from a spreadsheet or a CSV file into cells; any text is a table, if only of one column. */
export function parseTable(text: string): PastedTable {
  const quoted = cut(text, '"')
  if (quoted.errors.some(({type}) => type === 'Quotes')) {
    return {rows: cut(text, noQuote).data, unmatchedQuotes: true}
  }
  return {rows: quoted.data, unmatchedQuotes: false}
}

function cut(text: string, quoteChar: string): Papa.ParseResult<string[]> {
  const parse = (delimiter: string) => Papa.parse<string[]>(text, {delimiter, quoteChar})
  // Papa Parse guesses by the first rows and by how regular they are; a list with a title missing here and there is not.
  const [byTab = '', ...others] = delimiters
  let best = parse(byTab)
  if (columnRows(best) > 0) return best
  for (const delimiter of others) {
    const result = parse(delimiter)
    if (columnRows(result) > columnRows(best)) best = result
  }
  return best
}

/** How many rows have a second cell. */
function columnRows({data}: Papa.ParseResult<string[]>): number {
  return data.filter((row) => row.length > 1).length
}

/** An entry of the list as it is stored; the texts are empty where there are none. */
export interface StoredIssue {
  readonly key: string
  readonly id: string
  readonly title: string
}

/** Reads the list from the value of its field; what an entry holds besides stays where it is. */
export function readStoredIssues(value: readonly {readonly _key: string}[]): StoredIssue[] {
  return value.map((item) => ({
    id: 'id' in item && typeof item.id === 'string' ? item.id : '',
    key: item._key,
    title: 'title' in item && typeof item.title === 'string' ? item.title : '',
  }))
}
