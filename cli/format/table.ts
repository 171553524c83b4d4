import Table from 'cli-table3'
import stringWidth from 'string-width'

import type {CaseResult, Outcome} from '../../engine/index.ts'
import type {Output, Style} from '../session.ts'
import {plainText} from './plainText.ts'

/** A text in a table; one with parts stands on as many lines. */
export interface Cell {
  readonly text: string
  readonly style?: Style | undefined
  /** A second line below, paler. */
  readonly below?: string | undefined
  /** Stands alone in its row, over all columns. */
  readonly isHeading?: boolean
}

/** How a table is drawn. */
export interface TableOptions {
  readonly head?: readonly string[]
  /** Blanks before every line. */
  readonly indent?: number
}

const gap = 2
/** A column is made no narrower than this, whatever the terminal is. */
const narrowest = 6

const noLines = {
  bottom: '',
  'bottom-left': '',
  'bottom-mid': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  middle: ' '.repeat(gap),
  right: '',
  'right-mid': '',
  top: '',
  'top-left': '',
  'top-mid': '',
  'top-right': '',
}

/**
 * Draws rows in columns that fit the output: on a terminal, what is too long goes on in the next line. In a pipe nothing is
 * wrapped, which needs no library, and rows may be a million.
 */
export function drawTable(
  rows: readonly (readonly Cell[])[],
  {style, width}: Output,
  {head, indent = 0}: TableOptions = {},
): string {
  const all = head ? [head.map((text): Cell => ({style: 'bold', text})), ...rows] : rows
  const natural = columnsOf(all)
  if (!Number.isFinite(width)) return drawLines(all, natural, style, indent)
  const widths = fitted(natural, width - indent - gap * (natural.length - 1))
  const table = new Table({
    chars: noLines,
    colWidths: [...widths],
    style: {border: [], head: [], 'padding-left': 0, 'padding-right': 0},
    wordWrap: true,
  })
  for (const row of all) {
    table.push(
      row.map((cell, column) =>
        cell.isHeading === true
          ? {colSpan: widths.length, content: contentOf(cell, sum(widths), style)}
          : contentOf(cell, widths[column] ?? 0, style),
      ),
    )
  }
  return table
    .toString()
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${line}`.trimEnd())
    .join('\n')
}

/** Draws each row on a line, and what stands below its cells on another. */
function drawLines(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  style: Output['style'],
  indent: number,
): string {
  const lineOf = (
    parts: readonly {readonly text?: string; readonly style?: Style | undefined}[],
  ) => {
    const cells = parts.map(({style: chosen, text = ''}, column) => {
      const shown = plainText(text)
      const rest = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(shown)))
      return `${chosen === undefined ? shown : style(chosen, shown)}${rest}`
    })
    return `${' '.repeat(indent)}${cells.join(noLines.middle)}`.trimEnd()
  }
  return rows
    .flatMap((cells) => {
      const below = cells.map((cell) => ({style: 'dim' as const, text: cell.below ?? ''}))
      return cells.some((cell) => cell.below !== undefined)
        ? [lineOf(cells), lineOf(below)]
        : [lineOf(cells)]
    })
    .join('\n')
}

function columnsOf(rows: readonly (readonly Cell[])[]): readonly number[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, {below = '', isHeading = false, text}] of row.entries()) {
      if (isHeading) continue
      const longest = Math.max(widthOf(plainText(text)), widthOf(plainText(below)))
      // A column of nothing would be widened by the library to what it likes.
      widths[column] = Math.max(widths[column] ?? 1, longest)
    }
  }
  return widths
}

/** The room of columns together; the library counts one column for what is between two of them, however wide that is. */
function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width + 1, -1)
}

/** Shares the room out: what is short keeps its width, and the longest columns have the same. */
function fitted(natural: readonly number[], room: number): readonly number[] {
  const narrowFirst = natural.toSorted((a, b) => a - b)
  let left = room
  let limit = Infinity
  for (const [index, width] of narrowFirst.entries()) {
    const share = Math.floor(left / (natural.length - index))
    if (width > share) {
      limit = Math.max(narrowest, share)
      break
    }
    left -= width
  }
  return natural.map((width) => Math.min(width, limit))
}

function contentOf({below, style: chosen, text}: Cell, width: number, style: Output['style']) {
  const shown = broken(plainText(text), width)
  const first = chosen === undefined ? shown : style(chosen, shown)
  return below === undefined ? first : `${first}\n${style('dim', broken(plainText(below), width))}`
}

/** Breaks words that are longer than a line, like ids, which the table would cut off. */
function broken(text: string, width: number): string {
  return text
    .split(' ')
    .map((word) => (widthOf(word) > width ? pieces(word, width).join('\n') : word))
    .join(' ')
}

function pieces(word: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const {segment} of new Intl.Segmenter().segment(word)) {
    if (line !== '' && widthOf(line + segment) > width) {
      lines.push(line)
      line = ''
    }
    line += segment
  }
  return [...lines, line]
}

/** Latin letters, and the quotation marks and dashes around them: each takes one column. */
const narrow = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2013-\u2026]*$/u

/** How many columns a text takes; most text is plain, for which the library works too hard. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}

const styles: Readonly<Record<Outcome, Style>> = {
  GENERAL: 'yellow',
  NOT_FORWARDED: 'dim',
  STORE: 'green',
}

/** The colour of an outcome. */
export function outcomeStyle(outcome: Outcome): Style {
  return styles[outcome]
}

/** The colour of what becomes of a case. */
export function resultStyle({outcome, reachable}: CaseResult): Style {
  return reachable ? styles[outcome] : 'dim'
}
