import {describe, expect, test} from 'vitest'

import {
  keepRecent,
  readRecent,
  type RecentSimulation,
  type SimulationStorage,
} from '../../../plugin/preview/share/recentSimulations.ts'

const key = 'recent'

function storageWith(text?: string) {
  const kept = new Map(text === undefined ? [] : [[key, text]])
  const storage: SimulationStorage = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => {
      kept.set(name, value)
    },
  }
  return () => storage
}

function simulation(at: number, text = String(at)): RecentSimulation {
  return {at, documentId: 'a', documentType: 'supportSubcategory', simulation: text}
}

function keptIn(storage: () => SimulationStorage) {
  const recent = readRecent(storage, key)
  return recent.kind === 'kept' ? recent.simulations.map(({at}) => at) : recent.reason
}

function refusing(): SimulationStorage {
  throw new DOMException('Storage is disabled', 'SecurityError')
}

describe('recent simulations', () => {
  test('are the newest first, and a limited number', () => {
    const storage = storageWith()
    for (let at = 1; at <= 12; at++) keepRecent(storage, key, simulation(at), undefined)
    expect(keptIn(storage)).toEqual([12, 11, 10, 9, 8, 7, 6, 5])
  })

  test('hold a simulation that goes on changing once', () => {
    const storage = storageWith()
    keepRecent(storage, key, simulation(1), undefined)
    keepRecent(storage, key, simulation(2, 'g'), 1)
    keepRecent(storage, key, simulation(3, 'h'), 2)
    expect(keptIn(storage)).toEqual([3])
  })

  test('hold what was looked at twice once', () => {
    const storage = storageWith()
    keepRecent(storage, key, simulation(1, 'g'), undefined)
    keepRecent(storage, key, simulation(2, 'h'), undefined)
    keepRecent(storage, key, simulation(3, 'g'), undefined)
    expect(keptIn(storage)).toEqual([3, 2])
  })

  test.each(['no json', '{}', '[{"at": "noon"}]', 'null'])(
    'begin anew where somebody else stored %s',
    (text) => {
      const storage = storageWith(text)
      expect(keptIn(storage)).toEqual([])
      keepRecent(storage, key, simulation(1), undefined)
      expect(keptIn(storage)).toEqual([1])
    },
  )

  test('say why, where the browser keeps nothing', () => {
    expect(readRecent(refusing, key)).toEqual({kind: 'unavailable', reason: 'Storage is disabled'})
    const full: SimulationStorage = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('Storage is full', 'QuotaExceededError')
      },
    }
    expect(keepRecent(() => full, key, simulation(1), undefined)).toEqual({
      kind: 'unavailable',
      reason: 'Storage is full',
    })
  })
})
