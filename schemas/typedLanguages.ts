import type {Schema, SchemaType} from 'sanity'

import {categoryGroupType, type SeverityOverrides, subcategoryType} from '../engine/index.ts'
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
 * Asks for names as the Studio's own types store them: leaves out the languages that there is no field for, since an error that
 * nobody can mend would keep every document from being published, and takes plain text for the name where that is all a field
 * holds.
 *
 * @returns the very same options where the types are as ours
 */
export function typedLanguages<Options extends NameOptions>(
  schema: Schema,
  options: Options,
): TypedLanguages<Options> {
  const types = nameTypesOf(schema)
  const localized = types.filter(({jsonType}) => jsonType !== 'string')
  // Sanity itself says that a type is missing.
  const isTyped = ({id}: MarketLanguage) =>
    localized.every((type) => fieldsOf(type)?.has(id) ?? isListOfTexts(type))
  const typed = localized.length > 0 || types.length === 0 ? options.languages.filter(isTyped) : []
  const isPlain = localized.length < types.length
  const untyped = localized.length > 0 ? options.languages.filter((each) => !isTyped(each)) : []
  if (!isPlain && untyped.length === 0) return {options, untyped}
  const isUnreadable = localized.some((type) => !fieldsOf(type) && !isListOfTexts(type))
  return {
    options: {
      ...options,
      languages: typed,
      severity: {
        ...options.severity,
        ...(isPlain && {'name-plain-text': 'off'}),
        // What is neither holds no name that could be read.
        ...(isUnreadable && {'name-missing': 'off'}),
      },
    },
    untyped,
  }
}

/** The types in which names are stored: those of the fields, which may have a type of the host's in place of `localeString`. */
function nameTypesOf(schema: Schema): readonly SchemaType[] {
  const fields = [subcategoryType, categoryGroupType].flatMap((name) => {
    const type = schema.get(name)
    return type?.jsonType === 'object' ? type.fields : []
  })
  const types = fields.filter(({name}) => name === 'name').map(({type}) => type)
  const own = schema.get('localeString')
  return types.length === 0 && own ? [own] : types
}

function fieldsOf(type: SchemaType): ReadonlySet<string> | undefined {
  return type.jsonType === 'object' ? new Set(type.fields.map(({name}) => name)) : undefined
}

/** Whether it is an internationalized array, whose languages its own plugin knows. */
function isListOfTexts(type: SchemaType): boolean {
  return type.jsonType === 'array' && type.of.some((item) => fieldsOf(item)?.has('value') === true)
}
