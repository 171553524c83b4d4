/** An address without what may be a password or a token, whether it is well written or not. */
export function withoutSecrets(address: string): string {
  return address.replace(/^([a-z][a-z\d+.-]*:\/\/)?[^]*@/iu, '$1').replace(/[?#][^]*$/u, '')
}

/** Text of which every address has lost its name and password. */
export function withoutPasswords(text: string): string {
  return text.replaceAll(/([a-z][a-z\d+.-]*:\/\/)[^\s/]*@/giu, '$1')
}
