import type {Path} from '../engine/index.ts'

/** A path as Sanity writes it: `supportSubcategories[_key=="a1"]`. */
export function pathText(path: Path): string {
  return path
    .map((segment, index) => {
      if (typeof segment === 'string') return index === 0 ? segment : `.${segment}`
      return typeof segment === 'number' ? `[${segment}]` : `[_key=="${segment._key}"]`
    })
    .join('')
}
