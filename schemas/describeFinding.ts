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
  const {code, documentId, params, related} = finding
  const nameOf = (id: unknown): string => {
    const document =
      typeof id === 'string'
        ? (config.subcategories.get(id) ?? config.categoryGroups.get(id))
        : undefined
    const name = localizedText(document?.name, languages)
    return name === undefined ? 'without a name' : `“${name}”`
  }
  const otherIds = related
    .map((each) => each.documentId)
    .filter((id) => id !== params['subcategoryId'])
  const list = new Intl.ListFormat('en', {style: 'long', type: 'conjunction'})
  return findingWords[code]({
    language: languageTitle(params['language'], languages),
    listed: Array.isArray(params['listed']) ? params['listed'].map(quoted).join(', ') : '',
    onItem: params['subcategoryId'] !== undefined,
    others: list.format([...new Set(otherIds)].map(nameOf)),
    own: nameOf(documentId),
    subcategory: nameOf(params['subcategoryId']),
    value: quoted(params['value']),
  })
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'nothing')
}

function languageTitle(id: unknown, languages: readonly MarketLanguage[]): string | undefined {
  const title = languages.find((language) => language.id === id)?.title
  return title ?? (typeof id === 'string' ? id : undefined)
}
