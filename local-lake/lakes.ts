import {join} from 'node:path'
import type {Limits} from './limits.ts'
import type {Person} from './people.ts'
import {LakeQueries} from './query/lakeQueries.ts'
import {keepReleases} from './releases/keeper.ts'
import {openDatabase} from './store/database.ts'
import {Dataset} from './store/dataset.ts'
import {refusal} from './store/failure.ts'
import type {JsonObject} from './store/json.ts'
import {ValueStore} from './store/valueStore.ts'

/** A request that no endpoint answers. */
export interface UnknownRequest {
  readonly method: string
  readonly url: string
}

/** How many unknown requests are remembered. */
const mostUnknown = 1000

/** Everything that the servers of a lake share. */
export class Lakes {
  readonly names: readonly string[]
  readonly values: ValueStore
  readonly queries: LakeQueries
  readonly limits: Limits
  readonly people: readonly Person[]
  readonly unknownRequests: UnknownRequest[] = []
  readonly #datasets = new Map<string, Dataset>()
  readonly #knownLines = new Set<string>()
  readonly #keepers: (() => void)[] = []

  constructor(
    folder: string,
    names: readonly string[],
    seed: (dataset: string) => Iterable<JsonObject>,
    limits: Limits,
    people: readonly Person[],
  ) {
    this.names = names
    this.people = people
    this.limits = limits
    this.queries = new LakeQueries(limits.queryMs)
    this.values = new ValueStore(join(folder, 'people.sqlite'))
    try {
      for (const name of names) {
        const opened = openDatabase(join(folder, name, 'content.sqlite'))
        const dataset = new Dataset(name, opened, () => seed(name))
        this.#datasets.set(name, dataset)
        this.queries.hold(name, () => dataset.documents.values())
        // Before anybody else hears of a change, so that what they ask then is answered with it.
        dataset.log.subscribe({
          onChange: ({documentId, after}) => this.queries.tell(name, documentId, after),
        })
        this.#keepers.push(keepReleases(dataset))
      }
    } catch (error) {
      this.#closeFiles()
      throw error
    }
  }

  /** The dataset with this name. Throws a refusal with status 404. */
  dataset(name: string): Dataset {
    const dataset = this.#datasets.get(name)
    if (dataset) return dataset
    throw refusal(
      404,
      'Not Found',
      `Dataset "${name}" not found; there is ${this.names.join(', ')}`,
    )
  }

  /** Remembers a request that nothing answers, and says so once per method and path. Of very many, the first ones. */
  noteUnknown(request: UnknownRequest): void {
    if (this.unknownRequests.length >= mostUnknown) return
    this.unknownRequests.push(request)
    const line = lineOf(request)
    if (!this.#knownLines.has(line)) console.error(`The local lake does not know ${line}`)
    this.#knownLines.add(line)
  }

  /** Ends every listener, as the first part of closing. */
  endListeners(): void {
    for (const {log} of this.#datasets.values()) log.close()
  }

  /** Ends what is being answered, and closes the files. */
  async close(): Promise<void> {
    for (const stop of this.#keepers) stop()
    await this.queries.close()
    this.#closeFiles()
  }

  #closeFiles(): void {
    for (const stop of this.#keepers) stop()
    for (const dataset of this.#datasets.values()) dataset.close()
    this.values.close()
  }
}

function lineOf({method, url}: UnknownRequest): string {
  return `${method} ${url.split('?')[0] ?? url}`
}
