import type {RoutingWordKey} from './en/routing.ts'
import {type Language, routingWords} from './languages.ts'
import {minutesText} from './minutesText.ts'

/** What is said about decisions, in one language. */
export interface RoutingWords {
  readonly language: Language
  /** A text with its variables filled in. */
  readonly say: (key: RoutingWordKey, values?: Readonly<Record<string, string>>) => string
  /** Milliseconds as minutes, and seconds where there are any: "60 min 1 sec". */
  readonly minutes: (milliseconds: number) => string
  /** Texts as a list within a sentence. */
  readonly list: (texts: readonly string[]) => string
}

/** Finds the words of a language. */
export function createRoutingWords(language: Language): RoutingWords {
  const texts = routingWords[language]
  const list = new Intl.ListFormat(language, {type: 'conjunction'})
  const unit = (value: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(language, {
      maximumFractionDigits: 3,
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
    }).format(value)
  return {
    language,
    list: (parts) => list.format(parts),
    minutes: (milliseconds) => minutesText(milliseconds, unit),
    say: (key, values = {}) =>
      texts[key].replaceAll(/\{\{(\w+)\}\}/gu, (whole, name: string) => values[name] ?? whole),
  }
}
