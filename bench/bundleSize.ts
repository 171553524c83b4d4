import {gzipSync} from 'node:zlib'
import {build} from 'vite'

const entry = 'virtual:entry'

/** Bytes of some of the engine's exports, bundled, minified and compressed with gzip. */
export async function bundleSize(exported: string): Promise<number> {
  const source = new URL('../engine/index.ts', import.meta.url).pathname
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {input: entry, preserveEntrySignatures: 'strict'},
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry ? `export ${exported} from ${JSON.stringify(source)}` : undefined,
      },
    ],
  })
  const bundles = Array.isArray(output) ? output : [output]
  const chunks = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []))
  const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
  if (code === '') throw new Error(`bundleSize: nothing was bundled for ${exported}.`)
  return gzipSync(code, {level: 9}).byteLength
}
