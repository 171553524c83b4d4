import {join} from 'node:path'
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

/** Everything that the servers of a lake share. */
export class Lakes {
  readonly names: readonly string[]
  readonly values: ValueStore
  readonly unknownRequests: UnknownRequest[] = []
  readonly #datasets = new Map<string, Dataset>()
  readonly #keepers: (() => void)[] = []

  constructor(
    folder: string,
    names: readonly string[],
    seed: (dataset: string) => Iterable<JsonObject>,
  ) {
    this.names = names
    this.values = new ValueStore(join(folder, 'people.sqlite'))
    try {
      for (const name of names) {
        const opened = openDatabase(join(folder, name, 'content.sqlite'))
        const dataset = new Dataset(name, opened, () => seed(name))
        this.#datasets.set(name, dataset)
        this.#keepers.push(keepReleases(dataset))
      }
    } catch (error) {
      this.close()
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

  /** Remembers a request that nothing answers, and says so once per method and path. */
  noteUnknown(request: UnknownRequest): void {
    const line = lineOf(request)
    const isNews = !this.unknownRequests.some((known) => lineOf(known) === line)
    this.unknownRequests.push(request)
    if (isNews) console.error(`The local lake does not know ${line}`)
  }

  /** Ends every listener, as the first part of closing. */
  endListeners(): void {
    for (const {log} of this.#datasets.values()) log.close()
  }

  /** Closes the files. */
  close(): void {
    for (const stop of this.#keepers) stop()
    for (const dataset of this.#datasets.values()) dataset.close()
    this.values.close()
  }
}

function lineOf({method, url}: UnknownRequest): string {
  return `${method} ${url.split('?')[0] ?? url}`
}
