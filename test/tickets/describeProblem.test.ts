import {expect, test} from 'vitest'

import {describeProblem} from '../../tickets/describeProblem.ts'
import {ticketProblemCodes} from '../../tickets/problem.ts'

test.each(ticketProblemCodes)('%s has a whole sentence', (code) => {
  const params = {line: 3, column: 7, count: 2}
  const sentence = describeProblem({code, params, path: ['data', 0, 'created']})
  expect(sentence).toMatch(/^.*\.$/u)
  expect(sentence).not.toMatch(/\{(?:field|line|column|count)\}/u)
})

test('a field is named as in code, without the indexes of lists', () => {
  expect(
    describeProblem({code: 'time-not-text', params: {}, path: [0, 'order', 'placedAt']}),
  ).toMatch(/^"order\.placedAt" is no text\./u)
})
