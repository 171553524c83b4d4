import {describe, expect, test} from 'vitest'

import type {RawDocument} from '../../content/contentClient.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {specialVersionOf} from '../../content/versions.ts'
import type {Perspective} from '../../engine/index.ts'
import {subcategory, version} from '../engine/documents.ts'
import {stored} from '../filledLake.ts'

describe('what a version is', () => {
  test.for<readonly [says: string, system: unknown, is: ReturnType<typeof specialVersionOf>]>([
    ['nothing', undefined, undefined],
    ['a release', {bundleId: 'r1', release: {_ref: '_.releases.r1'}}, undefined],
    ['the drafts', {bundleId: 'drafts'}, undefined],
    ['that it goes with its release', {delete: true}, undefined],
    ['another bundle', {bundleId: 'agent-1'}, 'bundle'],
    ['a variant', {bundleId: 'r1', release: {_ref: 'r'}, variants: [{_ref: 'v'}]}, 'variant'],
    ['no variant', {variants: []}, undefined],
    ['a variant as it was once stored', {variant: {_ref: 'v'}}, 'variant'],
  ])('where _system says %s', ([, _system, is]) => {
    expect(specialVersionOf({_id: 'versions.r1.a', _system})).toBe(is)
  })
})

/** Whether the sub-category that is published with the switch on is forwarded. */
function forwarded(perspective: Perspective, ...versions: readonly RawDocument[]) {
  const documents = [stored(subcategory('a')), ...versions]
  const byId = new Map(documents.map((document) => [document._id, document]))
  return routingConfigOf(byId, perspective).subcategories.get('a')?.submitToExternalPartners
}

describe('what counts', () => {
  const off = {submitToExternalPartners: false}
  const of = (name: string, system?: unknown): RawDocument => ({
    ...stored(version(name, subcategory('a', off))),
    ...(system !== undefined && {_system: system}),
  })
  test('the version of a release in its perspective', () => {
    expect(forwarded(['r1', 'published'], of('r1'))).toBe(false)
    expect(forwarded(['r1', 'published'], of('r1', {release: {_ref: 'r'}}))).toBe(false)
  })

  test('a bundle where it is looked at, and nowhere else', () => {
    const bundle = of('agent-1', {bundleId: 'agent-1'})
    expect(forwarded(['agent-1', 'published'], bundle)).toBe(false)
    expect(forwarded('drafts', bundle)).toBe(true)
    const onlyThere = new Map([[bundle._id, bundle]])
    expect(routingConfigOf(onlyThere, 'drafts').unpublishedSubcategories.size).toBe(0)
  })

  test('a variant never', () => {
    const variant = of('r1', {release: {_ref: 'r'}, variants: [{_ref: 'v'}]})
    expect(forwarded(['r1', 'published'], variant)).toBe(true)
  })
})
