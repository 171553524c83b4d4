import type {Output} from '../output.ts'
import {type Cell, drawTable} from './table.ts'

/** Cells of one case of a sub-category. */
export interface CaseRow {
  /** What the sub-category is called. */
  readonly subcategory: string
  readonly cells: readonly Cell[]
}

/** From here on there is room for a column of sub-categories. */
const wide = 120

/**
 * Draws cases of several sub-categories, each named once: in a column of its own, or as a line above on a narrow terminal.
 * In a pipe every line names its own.
 */
export function caseTable(
  rows: readonly CaseRow[],
  head: readonly string[],
  output: Output,
): string {
  const isNarrow = output.width < wide
  let last: string | undefined
  const drawn = rows.flatMap(({cells, subcategory}): (readonly Cell[])[] => {
    const isNew = subcategory !== last
    last = subcategory
    if (!isNarrow) return [[{text: isNew || !output.isTerminal ? subcategory : ''}, ...cells]]
    return isNew ? [[{isHeading: true, text: subcategory}], cells] : [cells]
  })
  return drawTable(drawn, output, {head: isNarrow ? head : ['Sub-category', ...head], indent: 2})
}
