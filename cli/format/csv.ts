import Papa from 'papaparse'

/** Spreadsheets run a cell that begins so, and whoever edits content could write one. */
const formula = /^[=+\-@\t\r]/u

/** Rows as CSV (RFC 4180), each with its end; a text that a spreadsheet would run gets a `'` before it. */
export function csvRows(rows: readonly (readonly unknown[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    {escapeFormulae: formula},
  )}\r\n`
}
