import {type Analysis, findingKind, fixableKind, type Found} from './analysis.ts'
import {isBlank, withoutStrayBlanks} from './blankText.ts'
import type {LocalizedName, SubcategoryConfig} from './config.ts'

/** What can be wrong with a name; `value` is as stored. */
export const nameKinds = {
  /** No `language` where the market names no languages and no language has text. */
  'name-missing': /* @__PURE__ */ findingKind<{readonly language?: string}>('error'),
  /** `language`: the market's own, where it names one. */
  'name-plain-text': /* @__PURE__ */ fixableKind<{
    readonly language: string | undefined
    readonly value: string
  }>('error'),
  'name-whitespace': /* @__PURE__ */ fixableKind<NameInLanguage>('warning'),
  'name-damaged': /* @__PURE__ */ findingKind<NameInLanguage>('warning'),
}

/** A name in one language, as it is stored. */
export interface NameInLanguage {
  readonly language: string
  readonly value: string
}

/** Checks the name of a sub-category or a group: guests read it in each language, and partners use it as a key. */
export function analyzeName(
  {languages, optionalLanguages, report}: Analysis<Found<typeof nameKinds>>,
  {name, plainName}: Pick<SubcategoryConfig, 'name' | 'plainName'>,
): void {
  if (plainName !== undefined && !isBlank(plainName)) {
    const [language] = languages
    report({
      code: 'name-plain-text',
      path: ['name'],
      params: {language, value: plainName},
      // In the market's own language; what is typed there can still be moved, while a form only offers to delete plain text.
      repair: language === undefined ? undefined : {_type: 'localeString', [language]: plainName},
    })
    return
  }
  if (languages.length === 0 && !Object.keys(name).some((language) => hasText(name, language))) {
    report({code: 'name-missing', path: ['name'], params: {}})
  }
  for (const language of languages) {
    if (!hasText(name, language)) {
      report({
        code: 'name-missing',
        path: ['name', language],
        params: {language},
        isNote: optionalLanguages.includes(language),
      })
    }
  }
  for (const [language, words] of Object.entries(name)) {
    const path = ['name', language]
    const params = {language, value: words}
    if (words.includes('\uFFFD')) report({code: 'name-damaged', path, params})
    const clean = withoutStrayBlanks(words)
    // Nothing but blanks is a missing name; taking them away would only hide that.
    if (clean === words || clean === '') continue
    report({code: 'name-whitespace', path, params, repair: clean})
  }
}

/** Whether a name has text in a language that somebody can see. */
export function hasText(name: LocalizedName, language: string): boolean {
  // Own keys only: a language called `constructor` must not find the one of every object.
  return Object.hasOwn(name, language) && !isBlank(name[language] ?? '')
}
