import {row} from '../row.ts'
import {root} from '../startFilledStudio.ts'
import type {BuiltChunk} from './builtChunks.ts'
import type {SizeOfPlugin} from './sizeOfPlugin.ts'

/** Prints what the plugin adds, and the files that are its own. */
export function printSizeOfPlugin({ownChunks, withPlugin, withoutPlugin}: SizeOfPlugin): void {
  console.log('\nThe built Studio')
  console.log(row('kB of JavaScript, gzip', ['with plugin', 'without', 'difference']))
  for (const part of ['atStart', 'onDemand'] as const) {
    const [present, absent] = [withPlugin[part], withoutPlugin[part]]
    const name = part === 'atStart' ? '  loaded at the start' : '  loaded on demand'
    console.log(row(name, [present, absent, present - absent].map(kilobytes)))
  }
  console.log(
    row('files that are mostly the plugin’s', ['at the start', 'on demand', 'longest part']),
  )
  for (const {bytes, isAtStart, modules, name} of ownChunks) {
    const size = kilobytes(bytes)
    const columns = isAtStart ? [size, ''] : ['', size]
    console.log(`${row(`  ${name}`, columns)}    ${largestOf(modules)}`)
  }
}

/** The longest module in a file, since files are named after any one of theirs. */
function largestOf(modules: BuiltChunk['modules']): string {
  const [largest] = [...modules].toSorted(([, a], [, b]) => b - a)
  const path = largest?.[0].split('/node_modules/').at(-1) ?? ''
  return path.startsWith(root) ? path.slice(root.length) : path
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
