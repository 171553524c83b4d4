/**
 * Refuses a time zone that this machine does not know, where the Studio is configured and not where a time is read.
 *
 * @throws RangeError with the name as it was written
 */
export function checkTimeZone(timeZone: string | undefined): void {
  if (timeZone === undefined) return
  try {
    new Intl.DateTimeFormat('en', {timeZone}).format(0)
  } catch (cause) {
    throw new RangeError(
      `supportRouting({timeZone: ${JSON.stringify(timeZone)}}) is not a time zone. ` +
        'Write an IANA name like "Europe/Lisbon", or leave timeZone out to use the zone of the browser.',
      {cause},
    )
  }
}

/** The IANA name of the zone that this machine is set to. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}
