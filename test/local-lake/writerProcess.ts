import {startLake} from '../../local-lake/index.ts'
import {dataset, seed} from './runningLake.ts'

// A lake in a process of its own, for tests that end it without warning, or with the end of its input.
const lake = await startLake({
  port: 0,
  folder: process.argv[2] ?? '',
  datasets: [dataset],
  seed: () => seed,
  listenerPorts: 0,
})
process.stdout.write(`${lake.url}\n`)
process.stdin.resume().on('end', () => void lake.close())
