import {expect, test} from 'vitest'

import type {Translate} from '../../plugin/i18n/useWords.ts'
import type {Outcome} from '../../engine/index.ts'

const t: Translate = (key: string, values?: Readonly<Record<string, unknown>>) =>
  `${key} ${JSON.stringify(values) ?? ''}`.trim()

test('keys compile that there are, whole, put together and with a number', () => {
  const outcome: Outcome = 'NOT_FORWARDED'
  expect(t('preview.title')).toBe('preview.title')
  expect(t(`impact.outcome.${outcome}`)).toBe('impact.outcome.NOT_FORWARDED')
  expect(t('time.zone', {context: 'offset'})).toBe('time.zone {"context":"offset"}')
  expect(t('findings.errors', {count: 2})).toBe('findings.errors {"count":2}')
})

test('no other key compiles', () => {
  const mistakes = [
    // @ts-expect-error -- There is no such key,
    () => t('preview.titel'),
    // @ts-expect-error -- nor one for each part,
    (part: 'GENERAL' | 'nowhere') => t(`outcome.${part}`),
    // @ts-expect-error -- i18next itself adds the ending,
    () => t('findings.errors_one'),
    // @ts-expect-error -- and needs the number for it.
    () => t('findings.errors'),
  ]
  expect(mistakes).toHaveLength(4)
})
