/**
 * How long a test waits for what it expects, in milliseconds.
 *
 * It says how slow a machine may be, and nothing else: every wait is for a condition, and ends with it. On an idle machine the
 * longest is the first opening of the Studio, a few seconds; this is enough where ten other processes want its processors.
 */
export const patienceMs = 120_000

/** How long is waited for what never comes, in milliseconds: longer than a slow machine needs for an answer that does come. */
export const shortPatienceMs = patienceMs / 40

/** How long a whole test may take: some go through many screens, some build and install a package. */
export const testPatienceMs = 5 * patienceMs
