#!/usr/bin/env node
import process from 'node:process'

// Nothing else may be imported before this: what the other files use is not there in an older Node.
const needed = [22, 12] as const
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > needed[0] || (major === needed[0] && minor >= needed[1])) {
  const {run} = await import('./run.ts')
  // Not `process.exit`, which would cut off what a pipe has not taken yet.
  process.exitCode = await run(process.argv.slice(2), process)
} else {
  process.stderr.write(
    `error: support-routing needs Node ${needed.join('.')} or newer, and this is ${process.versions.node}. Install a newer Node.\n`,
  )
  process.exitCode = 2
}
