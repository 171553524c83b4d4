import {defineConfig} from 'tsdown'

import {reactCompiler} from './reactCompiler.ts'

const shared = {
  format: 'esm',
  // How long each plugin takes says nothing about the package.
  inputOptions: {checks: {pluginTimings: false}},
  outExtensions: () => ({dts: '.d.ts', js: '.js'}),
  target: 'es2022',
} as const

export default defineConfig([
  {
    ...shared,
    // Only `runtime/node` asks for any of them; a lint rule keeps it so.
    deps: {neverBundle: [/^node:/]},
    dts: true,
    entry: {
      'engine/index': 'engine/index.ts',
      'plugin/index': 'plugin/index.ts',
      'runtime/index': 'runtime/index.ts',
      'runtime/node/index': 'runtime/node/index.ts',
      'schemas/index': 'schemas/index.ts',
    },
    platform: 'neutral',
    plugins: [reactCompiler()],
    publint: true,
  },
  // A program and not a library: nothing imports it, and what it shares with the others it has as a copy.
  {
    ...shared,
    // The other build has cleaned the folder.
    clean: false,
    dts: false,
    entry: {'cli/supportRouting': 'cli/supportRouting.ts'},
    outputOptions: {chunkFileNames: 'cli/[name]-[hash].js'},
    platform: 'node',
  },
])
