import {StartProblem} from './startProblem.ts'

/**
 * Says what to do about a port that cannot be listened on.
 *
 * @param flag - the flag that chooses another port
 * @returns a {@link StartProblem}, or the error itself when it has nothing to do with the port
 */
export function takenPort(error: unknown, port: number, flag: '--port' | '--lake-port'): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const reason = code === 'EADDRINUSE' ? 'in use' : code === 'EACCES' ? 'reserved' : undefined
  if (reason === undefined) return error
  return new StartProblem(
    `Port ${port} is ${reason}: stop the program that listens there, or choose another port with ${flag}.`,
  )
}
