import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {createClient, type SanityClient} from '@sanity/client'
import type {SanityDocument} from 'sanity'

import {
  type AnsweredRequest,
  people as demoPeople,
  type Person,
  startLake,
} from '../local-lake/index.ts'
import type {StoredDocument} from './engine/documents.ts'

/** A local lake on a free port, in a folder of its own. */
export interface FilledLake {
  readonly url: string
  /** The documents that a dataset started with. */
  readonly documents: (dataset: string) => SanityDocument[]
  /** Stops it and removes its folder; a test that stopped it early may do so again. */
  readonly close: () => Promise<void>
}

/** A document as a dataset returns it. */
export function stored(document: StoredDocument): SanityDocument {
  return {
    _createdAt: '2026-01-01T00:00:00Z',
    _rev: 'seed',
    _updatedAt: '2026-01-01T00:00:00Z',
    ...document,
    _id: String(document['_id']),
    _type: String(document['_type']),
  }
}

/** Starts a lake whose datasets hold the given documents. */
export async function fillLake(
  datasets: Readonly<Record<string, readonly StoredDocument[]>>,
  onRequest?: (request: AnsweredRequest) => void,
  people: readonly Person[] = [],
): Promise<FilledLake> {
  const folder = await mkdtemp(join(tmpdir(), 'support-routing-'))
  const documents = (dataset: string) => (datasets[dataset] ?? []).map(stored)
  const lake = await startLake({
    datasets: Object.keys(datasets),
    folder,
    listenerPorts: 0,
    onRequest,
    people,
    port: 0,
    seed: documents,
  })
  let closing: Promise<void> | undefined
  return {
    close: () => (closing ??= lake.close().then(() => rm(folder, {recursive: true}))),
    documents,
    url: lake.url,
  }
}

/** A client of one dataset, signed in as an editor unless another token is given; `''` is none. */
export function clientOf(url: string, dataset: string, token?: string): SanityClient {
  const [editor] = demoPeople
  return createClient({
    // Some tests stand on a page, which has no secrets here.
    ignoreBrowserTokenWarning: true,
    apiHost: url,
    apiVersion: '2025-02-19',
    dataset,
    maxRetries: 0,
    projectId: 'local',
    ...(token !== '' && {token: token ?? editor.token}),
    useCdn: false,
    useProjectHostname: false,
  })
}
