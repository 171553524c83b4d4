import {createRequire} from 'node:module'

import babel, {defineRolldownBabelPreset} from '@rolldown/plugin-babel'

/** Found from here, wherever the build was started. */
const compiler = createRequire(import.meta.url).resolve('babel-plugin-react-compiler')

/**
 * React Compiler for the components and hooks of the plugin, as Sanity uses it for its own: what did not change is not
 * rendered again.
 *
 * A component that it cannot compile fails the build, with the reason, instead of being slow in silence.
 */
export function reactCompiler() {
  return babel({
    include: /[\\/]plugin[\\/].+\.tsx?$/,
    presets: [
      defineRolldownBabelPreset({
        preset: () => ({
          plugins: [[compiler, {panicThreshold: 'all_errors', target: '19'}]],
        }),
        // What holds no component and no hook needs no pass of Babel.
        rolldown: {filter: {code: /\buse[A-Z]|<[A-Z]/}},
      }),
    ],
  })
}
