/** A stream that may be a terminal. */
export type OutputStream = NodeJS.WritableStream & {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Where everything comes from and goes to; those of the process, or any others. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream & {readonly isTTY?: boolean}
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
}
