import {randomUUID} from 'node:crypto'
import {publishedIdOf} from './document.ts'
import {OperationFailure} from './failure.ts'

const longest = 128

/** Parts between dots, each of which begins with something else than a dash. https://www.sanity.io/docs/ids */
const shape = /^\w[\w-]*(\.\w[\w-]*)*$/

/**
 * The id that a document is created with: the one it has, a random one when it has none, and a random end for one that
 * ends with a dot.
 *
 * Throws an {@link OperationFailure} with status 400 for an id that Content Lake would refuse.
 */
export function completeId(id: string | undefined): string {
  const whole = id === undefined ? randomUUID() : id.endsWith('.') ? `${id}${randomUUID()}` : id
  const fault = faultOf(whole)
  if (fault === undefined) return whole
  const description = `"${whole}" is no id for a document: ${fault}`
  throw new OperationFailure(400, 'validationError', description, {id: whole})
}

function faultOf(id: string): string | undefined {
  if (id === '') return 'it is empty'
  if (id.length > longest) return `it has ${id.length} characters, and may have ${longest}`
  if (!shape.test(id)) {
    return 'it may have letters from a to z, digits, "_", "-" and single dots, and no part of it begins with "-" or is empty'
  }
  return publishedIdOf(id) === '' ? 'a version names its release and its document' : undefined
}
