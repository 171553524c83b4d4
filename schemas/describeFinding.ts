import type {Finding, RoutingConfig} from '../engine/index.ts'
import {findingWords} from './findingWords.ts'
import {localizedText} from './localizedText.ts'
import type {MarketLanguage} from './options.ts'

/** Says a finding in one or two sentences: which documents take part, what follows for tickets, and what to do. */
export function describeFinding(
  finding: Finding,
  config: RoutingConfig,
  options: {readonly languages: readonly MarketLanguage[]},
): string {
  const {languages} = options
  const {code, params, related} = finding
  const nameOf = (id: unknown) => nameOfDocument(id, config, languages)
  const others = [...new Set(related.map((each) => each.documentId))].filter(
    (id) => id !== params['subcategoryId'],
  )
  const list = new Intl.ListFormat('en', {style: 'long', type: 'conjunction'})
  const words = findingWords[code]({
    isEmptyItem: code === 'reference-dangling' && params['ref'] === undefined,
    language: languageTitle(params['language'], languages),
    listed: Array.isArray(params['listed']) ? params['listed'].map(quoted).join(', ') : '',
    onItem: params['subcategoryId'] !== undefined,
    others: list.format(others.map(nameOf)),
    several: others.length > 1,
    subcategory: nameOf(params['subcategoryId']),
    value: quoted(params['value']),
  })
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function nameOfDocument(
  id: unknown,
  {categoryGroups, subcategories}: RoutingConfig,
  languages: readonly MarketLanguage[],
): string {
  if (typeof id !== 'string') return 'an item'
  const group = categoryGroups.get(id)
  const name = localizedText((group ?? subcategories.get(id))?.name, languages)
  if (name !== undefined) return `“${name}”`
  return group ? 'a group without a name' : 'a sub-category without a name'
}

function quoted(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
}

function languageTitle(id: unknown, languages: readonly MarketLanguage[]): string | undefined {
  const title = languages.find((language) => language.id === id)?.title
  return title ?? (typeof id === 'string' ? id : undefined)
}
