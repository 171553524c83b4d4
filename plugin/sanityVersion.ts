/** The oldest Sanity that the plugin runs in, as in the peers of its package: the first whose own forms use `@sanity/ui` 4. */
export const oldestSanity = '6.9.2'

/** The newest minor version of Sanity that the tests have run in. */
export const newestTestedSanity = '6.16'

/**
 * Stops a Studio that is older than what the plugin is made for, which npm refuses to install, and other package managers only
 * warn of.
 *
 * @throws Error that says what to update
 */
export function checkSanityVersion(version: string): void {
  if (!isRelease(version) || isAtLeast(oldestSanity, version)) return
  throw new Error(
    `sanity-plugin-support-routing needs Sanity ${oldestSanity} or newer, and this Studio runs Sanity ${version}. Update the package "sanity" in its package.json.`,
  )
}

/** Whether a version of Sanity came after those that the tests have run in; one without numbers that mean anything did not. */
export function isNewerThanTested(version: string): boolean {
  const isTested = version === newestTestedSanity || version.startsWith(`${newestTestedSanity}.`)
  return isRelease(version) && !isTested && isAtLeast(newestTestedSanity, version)
}

/** Sanity's own developers run one without numbers that mean anything. */
function isRelease(version: string): boolean {
  return /^[1-9]\d*\.\d+\.\d+/.test(version)
}

function isAtLeast(wanted: string, version: string): boolean {
  const [given, limit] = [version, wanted].map((text) => text.split(/[.+-]/, 3).map(Number))
  const difference = limit?.findIndex((number, index) => number !== given?.[index]) ?? -1
  return difference === -1 || (given?.[difference] ?? 0) > (limit?.[difference] ?? 0)
}
