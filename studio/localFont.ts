import {createRequire} from 'node:module'
import {dirname, relative, sep} from 'node:path'

import type {Plugin} from 'vite'

const require = createRequire(import.meta.url)

const remoteFont =
  /https:\/\/design-system-static\.sanity\.io\/InterVariable-(Italic-)?latin-\d+\.woff2/g

/** Serves Inter from the package on this machine where Sanity's style sheets name a server on the internet. */
export function localFont(): Plugin {
  return {
    name: 'local-font',
    enforce: 'pre',
    transform: {
      filter: {id: /\.css$/, code: 'design-system-static.sanity.io'},
      handler(code, id) {
        const folder = dirname(id)
        return code.replace(remoteFont, (_url, italic: string | undefined) =>
          relativeUrl(folder, fontFile(italic === undefined ? 'normal' : 'italic')),
        )
      },
    },
  }
}

function fontFile(style: 'normal' | 'italic'): string {
  return require.resolve(`@fontsource-variable/inter/files/inter-latin-wght-${style}.woff2`)
}

function relativeUrl(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/')
}
