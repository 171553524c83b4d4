import {bundleSize} from './bundleSize.ts'
import type {Goal} from './goals.ts'

/** Measures what the engine adds to whoever bundles it. */
export async function benchBundles(): Promise<readonly Goal[]> {
  const unit = ' bytes gzip'
  const compile = await bundleSize('{compileRouting}')
  const everything = await bundleSize('*')
  return [
    {name: 'compileRouting, minified', measured: compile, unit, limit: {below: 2000}},
    {name: 'all of the engine, minified', measured: everything, unit, limit: {below: 10_000}},
  ]
}
