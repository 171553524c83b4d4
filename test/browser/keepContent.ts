import type {SanityClient} from '@sanity/client'
import {onTestFinished} from 'vitest'

/**
 * Puts the whole dataset back as it is now once the test has ended and its windows are closed, also when it fails, so that no
 * test depends on another.
 */
export async function keepContent(client: SanityClient): Promise<void> {
  const before = await contentOf(client)
  onTestFinished(async () => {
    const after = await contentOf(client)
    const transaction = client.transaction()
    for (const [id, document] of before) {
      if (after.get(id)?._rev === document._rev) continue
      const {_rev: _last, ...content} = document
      transaction.createOrReplace(content)
    }
    for (const id of after.keys()) if (!before.has(id)) transaction.delete(id)
    await transaction.commit()
  })
}

interface StoredContent {
  readonly _id: string
  readonly _rev: string
  readonly _type: string
}

/** Every state of every document; those of Sanity itself, like releases, are not for editing. */
async function contentOf(client: SanityClient): Promise<ReadonlyMap<string, StoredContent>> {
  const raw = client.withConfig({perspective: 'raw'})
  const documents = await raw.fetch<readonly StoredContent[]>('*[!(_id in path("_.**"))]')
  return new Map(documents.map((document) => [document._id, document]))
}
