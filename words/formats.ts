import type {Name, Others} from './findingWords.ts'

/** Puts quotes around text that somebody entered, or that stands on the screen. */
export function quoted(text: string): string {
  return `“${text}”`
}

/** A quoted name, or what stands for it where there is none. */
export function named(name: Name, nameless: string): string {
  return name === undefined ? nameless : quoted(name)
}

/** One other, by name. */
export function one(name: Name): Others {
  return all([name])
}

/** A few others, all of them by name. */
export function all(names: readonly Name[]): Others {
  return {more: 0, names}
}

/** As many names stand in a line. */
const firstFew = 3

/**
 * Makes the formats of a language, given as a tag like `pt-PT`.
 *
 * @param more - Says how many more names there are, behind those that are named.
 */
export function createFormats(tag: string, more: (count: number) => string) {
  const and = new Intl.ListFormat(tag, {type: 'conjunction'})
  const or = new Intl.ListFormat(tag, {type: 'disjunction'})
  const seconds = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  })
  const time = new Intl.DateTimeFormat(tag, {timeStyle: 'short'})
  return {
    /** All of the names, in quotes, and how many more there are; `nameless` stands for each that is missing. */
    and: (others: Others, nameless: string) => joined(and, others, nameless, more),
    /**
     * One of the texts, in quotes.
     *
     * @param orMore - Says how many more there are, behind those that are named.
     */
    or: (others: Others, orMore = more) => joined(or, others, '', orMore),
    /** The first few texts, and how many more there are. */
    firstOf: (texts: readonly string[]) => {
      const rest = texts.length - firstFew
      return and.format(rest > 1 ? [...texts.slice(0, firstFew), more(rest)] : texts)
    },
    /** A duration in milliseconds, as seconds. */
    seconds: (ms: number) => seconds.format(ms / 1000),
    /** The time of day of an instant in epoch milliseconds. */
    time: (ms: number) => time.format(ms),
  }
}

/** The word between two names may depend on how the second sounds, so the quotes come after the list. */
function joined(
  format: Intl.ListFormat,
  {more, names}: Others,
  nameless: string,
  moreOf: (count: number) => string,
): string {
  const texts = names.map((name) => name ?? nameless)
  let index = 0
  return format
    .formatToParts(more > 0 ? [...texts, moreOf(more)] : texts)
    .map(({type, value}) => {
      if (type !== 'element') return value
      const at = index++
      return at < names.length ? named(names[at], nameless) : value
    })
    .join('')
}
