import {randomBytes} from 'node:crypto'
import {isObject} from './json.ts'

/** Gives every object in an array a `_key` where it has none, as `autoGenerateArrayKeys` asks. */
export function withArrayKeys<Value>(value: Value): Value
export function withArrayKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => {
      const keyed = withArrayKeys(item)
      return isObject(keyed) && !('_key' in keyed)
        ? {...keyed, _key: randomBytes(6).toString('hex')}
        : keyed
    })
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, withArrayKeys(field)]),
  )
}
