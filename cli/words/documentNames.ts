import {
  categoryGroupType,
  type RoutingConfig,
  settingsId,
  settingsType,
  subcategoryType,
} from '../../engine/index.ts'
import {nameOfDocument} from '../../words/localizedText.ts'
import type {MarketLanguage} from '../../options/marketOptions.ts'
import {quoted} from '../../words/formats.ts'

/** How the documents of a market are called. */
export interface DocumentNames {
  /** The stored name in the market's first language that has one; `undefined` for a document without a name, and for none. */
  readonly name: (id: string) => string | undefined
  /** The name in quotes, or else the id. */
  readonly quoted: (id: string) => string
  /** `_type`; `undefined` for an id that is none of a document. */
  readonly type: (id: string) => string | undefined
  /** The title of its type, the name and the id, as far as there are any. */
  readonly heading: (id: string) => string
}

const titles: ReadonlyMap<string | undefined, string> = new Map([
  [categoryGroupType, 'Support Category Group'],
  [settingsType, 'Support Settings'],
  [subcategoryType, 'Support Sub-Category'],
])

/** Finds names in some configs, in the first that knows the document. */
export function documentNames(
  configs: readonly RoutingConfig[],
  languages: readonly MarketLanguage[],
): DocumentNames {
  const find = (id: string) => {
    for (const {categoryGroups, misplacedSettings, settings, subcategories} of configs) {
      const subcategory = subcategories.get(id)
      if (subcategory) return {document: subcategory, type: subcategoryType}
      const group = categoryGroups.get(id)
      if (group) return {document: group, type: categoryGroupType}
      if ((settings && id === settingsId) || misplacedSettings.has(id)) {
        return {document: undefined, type: settingsType}
      }
    }
    return undefined
  }
  const name = (id: string) => nameOfDocument(find(id)?.document, languages)
  const type = (id: string) => find(id)?.type
  const quotedName = (id: string) => {
    const text = name(id)
    return text === undefined ? undefined : quoted(text)
  }
  return {
    heading: (id) =>
      [titles.get(type(id)), quotedName(id), ...(id === settingsId ? [] : [id])]
        .filter((part) => part !== undefined)
        .join(' '),
    name,
    quoted: (id) => quotedName(id) ?? id,
    type,
  }
}
