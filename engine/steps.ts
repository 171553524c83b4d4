import type {RoutingConfig} from './config.ts'

/** Work in parts: at each `yield`, whoever runs it may do something else first. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does all of the work now. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/**
 * Remembers what was computed from a config for as long as the config lives.
 *
 * A panel asks the same config for decisions, outcomes and findings; configs are immutable, so its identity is enough.
 */
export function oncePerConfig<Result extends object | string>(
  compute: (config: RoutingConfig) => Result,
): (config: RoutingConfig) => Result {
  const known = new WeakMap<RoutingConfig, Result>()
  return (config) => {
    let result = known.get(config)
    if (result === undefined) {
      result = compute(config)
      known.set(config, result)
    }
    return result
  }
}

/** As {@link oncePerConfig}, for work that can be done in parts before anybody asks for its result. */
export function oncePerConfigInSteps<Result extends object | string>(
  compute: (config: RoutingConfig) => Steps<Result>,
) {
  const known = new WeakMap<RoutingConfig, Result>()
  function* inSteps(config: RoutingConfig): Steps<Result> {
    const result = known.get(config) ?? (yield* compute(config))
    known.set(config, result)
    return result
  }
  return {
    inSteps,
    // Asked for every ticket, which a generator for each would cost more than to decide.
    now: (config: RoutingConfig): Result => known.get(config) ?? allAtOnce(inSteps(config)),
  }
}
