import type {Schema} from 'sanity'

import type {SeverityOverrides} from '../engine/index.ts'
import type {MarketLanguage} from '../options/marketOptions.ts'

/** What a market asks of names. */
interface NameOptions {
  readonly languages: readonly MarketLanguage[]
  readonly severity?: SeverityOverrides
}

/** What a Studio can ask of names, and the languages in which it has nowhere to type one. */
export interface TypedLanguages<Options extends NameOptions> {
  readonly options: Options
  readonly untyped: readonly MarketLanguage[]
}

/**
 * Leaves out the languages that the Studio's own `localeString` has no field for: an error that nobody can mend would keep every
 * document from being published.
 *
 * @returns the very same options where nothing is left out
 */
export function typedLanguages<Options extends NameOptions>(
  schema: Schema,
  options: Options,
): TypedLanguages<Options> {
  const type = schema.get('localeString')
  // Sanity itself says that a type is missing.
  if (!type) return {options, untyped: []}
  const isObject = type.jsonType === 'object'
  const fields = new Set(isObject ? type.fields.map(({name}) => name) : [])
  const untyped = options.languages.filter(({id}) => !fields.has(id))
  if (untyped.length === 0) return {options, untyped}
  return {
    options: {
      ...options,
      languages: options.languages.filter(({id}) => fields.has(id)),
      // What is no object holds no name that could be read.
      ...(!isObject && {severity: {...options.severity, 'name-missing': 'off'}}),
    },
    untyped,
  }
}
