import type {CaseOrder} from '../../engine/index.ts'

/** The order of a case as three cells of a spreadsheet: which kind, and for an age its ends in milliseconds, empty where open. */
export function orderCells(order: CaseOrder): readonly [string, number | '', number | ''] {
  return typeof order === 'string'
    ? [order, '', '']
    : ['placed', order.afterMs ?? '', order.toMs ?? '']
}
