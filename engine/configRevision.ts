import type {RoutingConfig} from './config.ts'
import {digest} from './digest.ts'
import {oncePerConfigInSteps} from './oncePerConfig.ts'
import type {Steps} from './steps.ts'

/**
 * A short text that tells which documents, in which revisions, a config is made of; the same for any order of them.
 *
 * 128 bits in hexadecimal digits; it tells two states of the content apart and is no protection. An edit that is not saved yet has no revision of its own, so a config with a document laid over may have the text of the saved one.
 */
export function configRevision(config: RoutingConfig): string {
  return revision.now(config)
}

/** {@link configRevision} in parts. */
export function findRevision(config: RoutingConfig): Steps<string> {
  return revision.inSteps(config)
}

const revision = /* @__PURE__ */ oncePerConfigInSteps(function* find({
  subcategories,
  categoryGroups,
  settings,
}): Steps<string> {
  const documents: string[] = []
  for (const states of [subcategories, categoryGroups]) {
    for (const {id, revision: stored} of states.values()) {
      yield
      documents.push(JSON.stringify([id, stored]))
    }
  }
  return yield* digest(JSON.stringify([documents.toSorted(), settings && [settings.revision]]))
})
