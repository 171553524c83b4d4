import type {LakeDocument} from '../store/document.ts'
import {isObject, type JsonObject} from '../store/json.ts'

/** Whether a version unpublishes its document when its release is published. */
export function isUnpublishing(version: JsonObject): boolean {
  return systemOf(version)['delete'] === true
}

/** What Content Lake itself keeps about a document, in `_system`. */
export function systemOf(document: JsonObject): JsonObject {
  return isObject(document['_system']) ? document['_system'] : {}
}

/** A version without what only a version has. */
export function withoutSystem({_system, ...content}: LakeDocument): JsonObject {
  return content
}
