import type {FindingFix, Path, PathSegment} from '../../engine/index.ts'

/**
 * The value of a document's field after a fix; `undefined` means that the field goes.
 *
 * @param field - The field as stored, at the first segment of the fix's path.
 */
export function applyToField(field: unknown, fix: FindingFix): unknown {
  return change(field, fix.path.slice(1), fix)
}

function change(value: unknown, path: Path, fix: FindingFix): unknown {
  const [segment, ...rest] = path
  if (segment === undefined) return fix.kind === 'set' ? fix.value : undefined
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      if (!addresses(segment, item, index)) return [item]
      const next = change(item, rest, fix)
      return next === undefined ? [] : [next]
    })
  }
  if (typeof segment !== 'string') return value
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {})
  const fields = new Map<string, unknown>(entries)
  const next = change(fields.get(segment), rest, fix)
  if (next === undefined) fields.delete(segment)
  else fields.set(segment, next)
  return Object.fromEntries(fields)
}

function addresses(segment: PathSegment, item: unknown, index: number): boolean {
  if (typeof segment !== 'object') return segment === index
  return typeof item === 'object' && item !== null && '_key' in item && item._key === segment._key
}
