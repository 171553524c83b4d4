import {row} from '../row.ts'
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
  console.log(row('files that are mostly the plugin’s', ['at the start', 'on demand']))
  for (const {bytes, isAtStart, name} of ownChunks) {
    const size = kilobytes(bytes)
    console.log(row(`  ${name}`, isAtStart ? [size] : ['', size]))
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
