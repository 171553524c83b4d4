import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createClient, type SanityClient} from '@sanity/client'
import {onTestFinished} from 'vitest'
import {projectId, startLake, type Lake, type LakeOptions} from '../../local-lake/index.ts'

/** The dataset of the tests. */
export const dataset = 'prod_bk_pt'

/** Two documents that refer to each other, one of them with a draft. */
export const seed: readonly Readonly<Record<string, unknown>>[] = [
  {
    _id: 'group',
    _type: 'supportCategoryGroup',
    name: {_type: 'localeString', pt: 'Entrega ao domicílio ', en: 'Home Delivery'},
    supportSubcategories: [{_key: 'a', _type: 'reference', _ref: 'time'}],
  },
  {
    _id: 'time',
    _type: 'supportSubcategory',
    name: {_type: 'localeString', pt: 'Tempo de entrega em casa', en: 'Delivery Time'},
    knowledgeForceIssueId: '0201',
  },
  {
    _id: 'drafts.time',
    _type: 'supportSubcategory',
    name: {_type: 'localeString', pt: 'Devolução', en: 'Refund'},
    knowledgeForceIssueId: '0202',
  },
]

/** A folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'local-lake-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  return folder
}

/** A lake on a free port with the seed, closed when the test ends. */
export async function runningLake(options: Partial<LakeOptions> = {}): Promise<Lake> {
  const lake = await startLake({
    port: 0,
    folder: options.folder ?? (await temporaryFolder()),
    datasets: [dataset],
    seed: () => seed,
    listenerPorts: 1,
    ...options,
  })
  onTestFinished(lake.close)
  return lake
}

/** The real client, signed in as somebody, or as nobody with `token: undefined`. */
export function clientOf(
  {url}: Pick<Lake, 'url'>,
  token: string | undefined = 'local-ines',
  apiVersion = '2025-02-19',
): SanityClient {
  return createClient({
    projectId,
    dataset,
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    apiVersion,
    ...(token !== '' && {token}),
  })
}

/** The status and body with which a request of the client is refused. */
export async function refusalOf(request: Promise<unknown>): Promise<unknown> {
  try {
    await request
  } catch (error) {
    if (!(error instanceof Error && 'statusCode' in error)) throw error
    return {
      status: error.statusCode,
      message: error.message,
      details: 'details' in error ? error.details : undefined,
    }
  }
  throw new Error('The request was not refused')
}
