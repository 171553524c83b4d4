import type {Browser} from 'playwright-core'

import type {RunningStudio} from '../../studio/startStudio.ts'
import type {Arrangement} from './arrangements.ts'
import {type TypedName, typeName} from './typeName.ts'

/** The sessions of one arrangement, in the order in which they were. */
export interface TypedArrangement {
  readonly title: string
  readonly sessions: readonly TypedName[]
}

/**
 * Types the same text in every arrangement, in turns that run forward and backward: what changes in the course of a
 * measurement, like the load of the machine, meets all of them alike.
 *
 * @param rounds - sessions of each arrangement
 */
export async function compareTyping(
  browser: Browser,
  studio: RunningStudio,
  arrangements: readonly Arrangement[],
  {rounds, text}: {readonly rounds: number; readonly text: string},
): Promise<readonly TypedArrangement[]> {
  const compared = arrangements.map((arrangement) => {
    const sessions: TypedName[] = []
    return {arrangement, sessions}
  })
  for (let round = 0; round < rounds; round += 1) {
    for (const {arrangement, sessions} of round % 2 === 0 ? compared : compared.toReversed()) {
      sessions.push(await typeName(browser, studio, arrangement, text))
    }
  }
  return compared.map(({arrangement, sessions}) => ({sessions, title: arrangement.title}))
}
