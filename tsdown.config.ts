import {defineConfig} from 'tsdown'

const shared = {
  format: 'esm',
  outExtensions: () => ({dts: '.d.ts', js: '.js'}),
  target: 'es2022',
} as const

export default defineConfig([
  {
    ...shared,
    dts: true,
    entry: {
      'engine/index': 'engine/index.ts',
      'plugin/index': 'plugin/index.ts',
      'schemas/index': 'schemas/index.ts',
    },
    platform: 'neutral',
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
