/**
 * Counts the engine's answers, not its releases: raised whenever any decision on any content could differ from before.
 *
 * Two decisions on the same content by the same version are the same.
 */
export const engineVersion = 1
