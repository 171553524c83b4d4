/** The oldest Sanity that the plugin runs in, as in the peers of its package: the first whose own forms use `@sanity/ui` 4. */
const oldest = '6.9.2'

/**
 * Stops a Studio that is older than what the plugin is made for, which npm refuses to install, and other package managers only
 * warn of.
 *
 * @throws Error that says what to update
 */
export function checkSanityVersion(version: string): void {
  // Sanity's own developers run one without numbers that mean anything.
  if (!/^[1-9]\d*\.\d+\.\d+/.test(version) || isAtLeast(oldest, version)) return
  throw new Error(
    `sanity-plugin-support-routing needs Sanity ${oldest} or newer, and this Studio runs Sanity ${version}. Update the package "sanity" in its package.json.`,
  )
}

function isAtLeast(wanted: string, version: string): boolean {
  const [given, limit] = [version, wanted].map((text) => text.split(/[.+-]/, 3).map(Number))
  const difference = limit?.findIndex((number, index) => number !== given?.[index]) ?? -1
  return difference === -1 || (given?.[difference] ?? 0) > (limit?.[difference] ?? 0)
}
