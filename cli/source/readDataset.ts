import {createClient, type SanityClient} from '@sanity/client'

import {
  type ContentAccess,
  fetchAccess,
  fetchWithheld,
  missingReferences,
} from '../../content/contentAccess.ts'
import {fetchContent, type RawDocument, uncached} from '../../content/contentClient.ts'
import {reasonOfFailure, type UnavailableReason} from '../../content/unavailableReason.ts'
import {CliProblem} from '../cliProblem.ts'
import {nameOfSource, type Source, tokenVariable} from './source.ts'

type DatasetSource = Extract<Source, {kind: 'dataset'}>

/**
 * Reads the support configuration of a dataset, drafts and versions included as far as the token sees them, and whether it sees
 * all of it.
 *
 * @throws {@link CliProblem} with what to do, whatever was answered.
 */
export async function readDataset(source: DatasetSource): Promise<{
  readonly access: ContentAccess
  readonly documents: ReadonlyMap<string, RawDocument>
}> {
  const client = datasetClient(source)
  try {
    const [documents, access] = await Promise.all([
      fetchContent(client),
      fetchAccess(client, timeoutMs),
    ])
    if (access.kind === 'whole' || access.reason.kind === 'no-token') return {access, documents}
    const withheld = await fetchWithheld(client, [...missingReferences(documents)])
    return {access: {...access, withheld}, documents}
  } catch (error) {
    const what = wordsOf(reasonOfFailure(error), source)
    throw new CliProblem(`${nameOfSource(source)} could not be read: ${what}`, {cause: error})
  }
}

function wordsOf(reason: UnavailableReason, source: DatasetSource): string {
  switch (reason.kind) {
    case 'no-answer':
      return `no answer came within ${reason.waitedMs / 1000} seconds. Try again.`
    case 'no-connection':
      return source.url === undefined
        ? 'there is no connection to sanity.io. Check the network.'
        : `nothing answers at ${source.url}. Start the local lake with npm start, or correct --lake.`
    case 'refused':
      return refusal(reason.status, source)
    case 'failed':
      return 'what came back is no content of Sanity. Check the address, and whether a proxy answers in its place.'
  }
}

function refusal(status: number, {dataset, projectId, token, url}: DatasetSource): string {
  if (status === 401) {
    return token === undefined
      ? `it needs a token. Set the environment variable ${tokenVariable}; a token that may read is enough.`
      : `the token in ${tokenVariable} is not valid. Make a new one, or remove it to read what is public.`
  }
  if (status === 403) {
    return `the token in ${tokenVariable} may not read it. Use one of project ${projectId} that may read ${dataset}.`
  }
  if (status === 404) {
    const where = url === undefined ? `project ${projectId}` : `the lake at ${url}`
    return `there is no dataset ${dataset} in ${where}. Check --dataset${url === undefined ? ' and --project' : ''}.`
  }
  if (status === 429) return 'there are too many requests (429). Try again in a minute.'
  return `the server answered with status ${status}. Try again later.`
}

/** Milliseconds to wait for an answer; the content of a market is one. */
const timeoutMs = 60_000

/** A client of a dataset, past every cache. */
function datasetClient({projectId, dataset, token, url}: DatasetSource): SanityClient {
  try {
    return createClient({
      ...uncached,
      dataset,
      projectId,
      timeout: timeoutMs,
      ...(url !== undefined && {apiHost: url, useProjectHostname: false}),
      ...(token !== undefined && {token}),
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliProblem(`${reason.replace(/[.!]?$/u, '.')} Check --project and --dataset.`, {
      cause: error,
    })
  }
}
