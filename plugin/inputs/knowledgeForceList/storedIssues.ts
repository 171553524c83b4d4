/** An entry of the list as it is stored; the texts are empty where there are none. */
export interface StoredIssue {
  readonly key: string
  readonly id: string
  readonly title: string
}

/** Reads the list from the value of its field; what an entry holds besides stays where it is. */
export function readStoredIssues(value: readonly {readonly _key: string}[]): StoredIssue[] {
  return value.map((item) => ({
    id: 'id' in item && typeof item.id === 'string' ? item.id : '',
    key: item._key,
    title: 'title' in item && typeof item.title === 'string' ? item.title : '',
  }))
}
