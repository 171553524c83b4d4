import {englishRouting, type RoutingWordKey} from '../../schemas/words/routing/en.ts'
import {spanishRouting} from '../../schemas/words/routing/es.ts'
import {minutesText} from '../../schemas/words/routing/minutesText.ts'
import {portugueseRouting} from '../../schemas/words/routing/pt.ts'
import {type ReceiptWordKey, receiptWords} from '../../tickets/receiptWords.ts'

/** The languages that findings and decisions are told in. */
export const locales = ['en', 'es', 'pt'] as const

/** One of {@link locales}. */
export type Locale = (typeof locales)[number]

type WordKey = RoutingWordKey | ReceiptWordKey

const routingWords: Readonly<Record<Locale, Readonly<Record<WordKey, string>>>> = {
  en: {...englishRouting, ...receiptWords.en},
  es: {...spanishRouting, ...receiptWords.es},
  pt: {...portugueseRouting, ...receiptWords.pt},
}

/** The plugin's words in one language. */
export interface Words {
  readonly locale: Locale
  /** A text with its variables filled in. */
  readonly say: (key: WordKey, values?: Readonly<Record<string, string>>) => string
  /** Milliseconds as minutes, and seconds where there are any: "60 min 1 sec". */
  readonly minutes: (milliseconds: number) => string
  /** Texts as a list within a sentence. */
  readonly list: (texts: readonly string[]) => string
}

/** Finds the words of a language. */
export function createWords(locale: Locale): Words {
  const texts = routingWords[locale]
  const list = new Intl.ListFormat(locale, {type: 'conjunction'})
  const unit = (value: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: 3,
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
    }).format(value)
  return {
    list: (parts) => list.format(parts),
    locale,
    minutes: (milliseconds) => minutesText(milliseconds, unit),
    say: (key, values = {}) =>
      texts[key].replaceAll(/\{\{(\w+)\}\}/gu, (whole, name: string) => values[name] ?? whole),
  }
}
