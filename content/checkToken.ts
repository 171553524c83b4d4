/** The characters of a header; a line break at the end is cut off where headers are made. */
const possible = /^[!-~]*[\t\n\r ]*$/u

/**
 * Checks that a token can be sent at all, before a client fails on it with an error that repeats the token.
 *
 * Tokens of sanity.io are letters and digits. Whether a server knows the token is for the server to say.
 *
 * @param token - `undefined` and `''` are no token, which is fine.
 * @throws TypeError, which does not hold the token.
 */
export function checkToken(token: string | undefined): void {
  if (token === undefined || possible.test(token)) return
  throw new TypeError('The token holds a character that no token has. Copy it again.')
}
