import Papa from 'papaparse'

import {oneLine} from './plainText.ts'

/** Spreadsheets run a cell that begins so, some of them also with the wide letters of Asia, and whoever edits content could write one. */
const formula = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u

/**
 * Rows as CSV (RFC 4180), each with its end and on one line; a text that a spreadsheet would run gets a `'` before it.
 */
export function csvRows(rows: readonly (readonly unknown[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? oneLine(cell) : cell))),
    {escapeFormulae: formula},
  )}\r\n`
}
