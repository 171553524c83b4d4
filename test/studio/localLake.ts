import {people} from '../../local-lake/people.ts'

/** The lake under a Studio that runs, seen through its HTTP API. */
export interface LakeUnderStudio {
  readonly url: string
  /** The names in a dataset, by query. */
  fetch(query: string): Promise<unknown>
  /** Stores a document. */
  store(document: {readonly _id: string; readonly _type: string}): Promise<void>
}

/** Finds the lake the way the page does. */
export async function lakeUnder(studioUrl: string): Promise<LakeUnderStudio> {
  const page = await (await fetch(studioUrl)).text()
  const [, json] =
    /<script type="application\/json" id="local-lake">(.*?)<\/script>/.exec(page) ?? []
  if (json === undefined) throw new Error('The page names no local lake.')
  const {url}: {url: string} = JSON.parse(json)
  const headers = {
    Authorization: `Bearer ${people[0].token}`,
    'Content-Type': 'application/json',
  }
  return {
    url,
    fetch: async (query) => {
      const search = new URLSearchParams({query})
      const response = await fetch(`${url}/v2025-02-19/data/query/prod_bk_pt?${search}`, {headers})
      const {result}: {result: unknown} = await response.json()
      return result
    },
    store: async (document) => {
      const body = JSON.stringify({mutations: [{createOrReplace: document}]})
      const address = `${url}/v2025-02-19/data/mutate/prod_bk_pt`
      const response = await fetch(address, {method: 'POST', headers, body})
      if (!response.ok) throw new Error(await response.text())
    },
  }
}
