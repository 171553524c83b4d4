/** Whether this machine knows a time zone by this name. */
export function isTimeZone(name: unknown): boolean {
  if (typeof name !== 'string') return false
  try {
    new Intl.DateTimeFormat('en', {timeZone: name}).format(0)
    return true
  } catch {
    return false
  }
}

/** The IANA name of the zone that this machine is set to. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
