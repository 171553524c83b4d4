import {defineConfig} from 'tsdown'

export default defineConfig({
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
  format: 'esm',
  outExtensions: () => ({dts: '.d.ts', js: '.js'}),
  platform: 'neutral',
  publint: true,
  target: 'es2022',
})
