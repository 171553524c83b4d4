/** Something that the person at the keyboard can put right; its message says what is wrong and how. */
export class CliProblem extends Error {
  override readonly name = 'CliProblem'
}
