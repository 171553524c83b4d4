/** Something that the person at the keyboard can put right; its message is one line that says how. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}
