import {expect, test} from 'vitest'

import english from '../../../plugin/i18n/en-US.ts'
import {ticketProblemCodes} from '../../../tickets/problem.ts'

/** The ends of the keys that begin so. */
function keysBehind(prefix: string): readonly string[] {
  const keys = Object.keys(english).filter((key) => key.startsWith(prefix))
  return keys.map((key) => key.slice(prefix.length)).toSorted()
}

test('every problem of a pasted text has a sentence, and no sentence is left over', () => {
  expect(keysBehind('paste-ticket.problem.')).toEqual([...ticketProblemCodes].toSorted())
})
