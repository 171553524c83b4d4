import {type FormPatch, insert, set, setIfMissing} from 'sanity'

import type {PastePlan} from './planPaste.ts'

/** An entry as it is stored; what else a Studio keeps in it stays in it. */
export interface IssueItem {
  readonly _key: string
}

/** A paste as patches of the field. */
export interface IssueChange {
  readonly patches: FormPatch[]
  /** The value that the field has once they are applied. */
  readonly result: readonly IssueItem[]
}

/**
 * Turns a plan into patches. Adding leaves entries alone that it does not name, so that what somebody else does to
 * them at the same time stays.
 *
 * @param createKey - gives a new `_key` at each call
 */
export function changeIssues(
  plan: PastePlan,
  value: readonly IssueItem[],
  createKey: () => string,
): IssueChange {
  const items = new Map(value.map((item) => [item._key, item]))
  const retitled = new Map<string, string>()
  const added: IssueItem[] = []
  const result = plan.result.map(({id, key, title}): IssueItem => {
    const known = key === undefined ? undefined : items.get(key)
    if (!known) {
      const item = {_key: newKey(items, createKey), _type: 'knowledgeForceIssue', id}
      const named = title === '' ? item : {...item, title}
      items.set(item._key, named)
      added.push(named)
      return named
    }
    if (('title' in known ? known.title : '') === title || title === '') return known
    retitled.set(known._key, title)
    return Object.assign({...known}, {title})
  })
  if (plan.mode === 'replace') return {patches: [set(result)], result}
  const patches: FormPatch[] = Array.from(retitled, ([_key, title]) =>
    set(title, [{_key}, 'title']),
  )
  if (added.length > 0) patches.push(setIfMissing([]), insert(added, 'after', [-1]))
  return {patches, result}
}

function newKey(taken: ReadonlyMap<string, unknown>, createKey: () => string): string {
  let key = createKey()
  while (taken.has(key)) key = createKey()
  return key
}

/** A `_key` that nothing else has. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether two values of the field hold the same; the order of an entry's fields means nothing. */
export function isSameList(
  one: readonly IssueItem[] | undefined,
  other: readonly IssueItem[] | undefined,
): boolean {
  return canonical(one ?? []) === canonical(other ?? [])
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
