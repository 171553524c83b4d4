import Papa from 'papaparse'

/** What was pasted, cut into cells. */
export interface PastedTable {
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
