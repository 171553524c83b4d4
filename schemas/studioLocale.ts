import {type ContentClient, datasetKey} from '../content/contentClient.ts'

/** The language that a Studio shows for each dataset. */
const locales = new Map<string, string>()

/**
 * Makes the language of a Studio known to validators, as Sanity's id of it, like `pt-PT`; returns how to withdraw it.
 *
 * Sanity tells validators no language, and a result that carries a path has to be plain text.
 */
export function provideLocale(client: ContentClient, localeId: string): () => void {
  const key = datasetKey(client)
  locales.set(key, localeId)
  return () => {
    if (locales.get(key) === localeId) locales.delete(key)
  }
}

/** The language that a Studio shows for this dataset; `undefined` outside of a Studio. */
export function readLocale(client: ContentClient): string | undefined {
  return locales.get(datasetKey(client))
}
