import {createClient, type SanityClient} from '@sanity/client'

import {uncached} from '../../content/contentClient.ts'
import {CliProblem} from '../cliProblem.ts'
import type {Source} from './source.ts'

type DatasetSource = Extract<Source, {kind: 'dataset'}>

/** Milliseconds to wait for an answer; the content of a market is one. */
const timeoutMs = 60_000

/** A client of a dataset, past every cache. */
export function datasetClient({projectId, dataset, token, url}: DatasetSource): SanityClient {
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
