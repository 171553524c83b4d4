/**
 * What the process ends with: `clean`, `findings` at or above what the caller fails on, or `failed` for what could not
 * run. A continuous integration tells the second from the third.
 */
export const exitCode = {clean: 0, findings: 1, failed: 2} as const

/** One of {@link exitCode}. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** The more serious of two. */
export function worseOf(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b
}
