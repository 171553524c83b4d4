import {expect, test} from 'vitest'
import {analyzeRouting, type Finding, findingKinds, withDocument} from '../../engine/index.ts'
import {read} from './documents.ts'
import {findingCases} from './findingCases.ts'

test.each(findingCases.filter(({code}) => !findingKinds[code].needsOthers))(
  '$code needs no other document: $description',
  ({code, documents, ...options}) => {
    const idsIn = (stored: readonly unknown[]) =>
      analyzeRouting(read(stored, {perspective: 'drafts'}), options)
        .filter((finding) => finding.code === code && !isRepeated(finding))
        .map(({id}) => id)
    const alone = documents.flatMap((document) => idsIn([document]))
    expect(new Set(alone)).toEqual(new Set(idsIn(documents)))
  },
)

/** Whether a finding repeats on the item of a group what is found on its sub-category. */
function isRepeated({code, path}: Finding): boolean {
  return code === 'external-partners-not-set' && path[0] === 'supportSubcategories'
}

test('what depends on other documents changes with them', () => {
  const {documents} = findingCases.find(({code}) => code === 'reference-dangling') ?? {
    documents: [],
  }
  const config = read(documents)
  const found = analyzeRouting(config).filter(({code}) => code === 'reference-dangling')
  const next = withDocument(config, {_id: 'x', _type: 'supportSubcategory'})
  expect(found).toHaveLength(1)
  expect(analyzeRouting(next).filter(({code}) => code === 'reference-dangling')).toEqual([])
})
