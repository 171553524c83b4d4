import type {RoutingConfig} from './config.ts'

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
