import {describe, expect, test, vi} from 'vitest'

import {supportRouting} from '../../../plugin/index.ts'
import {ownTimeZone} from '../../../plugin/time/timeZone.ts'

describe('the option timeZone', () => {
  test.each([undefined, 'UTC', 'Europe/Lisbon', 'Atlantic/Azores'])('may be %s', (timeZone) => {
    expect(() => supportRouting({...(timeZone !== undefined && {timeZone})})).not.toThrow()
  })

  test.each(['Europe/Lisboa', '', 'Lisbon', 'GMT+1'])(
    'is refused where the Studio is configured, not where a time is read: %j',
    (timeZone) => {
      expect(() => supportRouting({timeZone})).toThrow(
        `supportRouting: timeZone is ${JSON.stringify(timeZone)}, which is no time zone. Write an IANA name like "Europe/Lisbon"`,
      )
    },
  )
})

test('without the option times are in the zone of the machine', () => {
  vi.stubEnv('TZ', 'Atlantic/Azores')
  expect(ownTimeZone()).toBe('Atlantic/Azores')
  vi.unstubAllEnvs()
})
