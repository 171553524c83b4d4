import type {StoredDocument} from './documents.ts'

/** How a name in several languages may be stored. */
export interface NameForm {
  readonly description: string
  /** Stores a name that is an object of languages in this form. */
  readonly store: (name: Readonly<Record<string, unknown>>) => unknown
  /** The key of the item with a language. */
  readonly keyOf: (language: string) => string
}

/** A name as an internationalized array, of both versions of the plugin that writes these. */
export const listForms: readonly NameForm[] = [
  {
    description: 'a list with languages as keys',
    keyOf: (language) => language,
    store: (name) => textsOf(name).map(([language, value]) => ({_key: language, value})),
  },
  {
    description: 'a list with languages beside keys',
    keyOf: (language) => `key of ${language}`,
    store: (name) =>
      textsOf(name).map(([language, value]) => ({
        _key: `key of ${language}`,
        _type: 'internationalizedArrayStringValue',
        language,
        value,
      })),
  },
]

function textsOf(name: Readonly<Record<string, unknown>>) {
  return Object.entries(name).filter(([language]) => language !== '_type')
}

/** The same documents with their names in another form. */
export function withNamesAs(
  {store}: NameForm,
  documents: readonly StoredDocument[],
): readonly StoredDocument[] {
  return documents.map((document) => {
    const {name} = document
    return isObject(name) ? {...document, name: store(name)} : document
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
