import type {Name} from './words.ts'

/** Puts quotes around text that somebody entered, or that stands on the screen. */
export function quoted(text: string): string {
  return `“${text}”`
}

/** A quoted name, or what stands for it where there is none. */
export function named(name: Name, nameless: string): string {
  return name === undefined ? nameless : quoted(name)
}

/** Makes the formats of a language, given as a tag like `pt-PT`. */
export function createFormats(tag: string) {
  const and = new Intl.ListFormat(tag, {type: 'conjunction'})
  const or = new Intl.ListFormat(tag, {type: 'disjunction'})
  const seconds = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  })
  const time = new Intl.DateTimeFormat(tag, {timeStyle: 'short'})
  return {
    /** All of the names, in quotes; `nameless` stands for each that is missing. */
    and: (names: readonly Name[], nameless: string) => joined(and, names, nameless),
    /** One of the texts, in quotes. */
    or: (texts: readonly string[]) => joined(or, texts, ''),
    /** A duration in milliseconds, as seconds. */
    seconds: (ms: number) => seconds.format(ms / 1000),
    /** The time of day of an instant in epoch milliseconds. */
    time: (ms: number) => time.format(ms),
  }
}

/** The word between two names may depend on how the second sounds, so the quotes come after the list. */
function joined(format: Intl.ListFormat, names: readonly Name[], nameless: string): string {
  let index = 0
  return format
    .formatToParts(names.map((name) => name ?? nameless))
    .map(({type, value}) => (type === 'element' ? named(names[index++], nameless) : value))
    .join('')
}
