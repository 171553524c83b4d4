import type {Analysis} from './analysis.ts'
import {isBlank, withoutStrayBlanks} from './blankText.ts'
import type {LocalizedName, SubcategoryConfig} from './config.ts'

/** Checks the name of a sub-category or a group: guests read it in each language, and partners use it as a key. */
export function analyzeName(
  {languages, report}: Analysis,
  {name, plainName}: Pick<SubcategoryConfig, 'name' | 'plainName'>,
): void {
  if (plainName !== undefined && !isBlank(plainName)) {
    const [language] = languages
    report(
      'name-plain-text',
      ['name'],
      {value: plainName, ...(language !== undefined && {language})},
      // In the market's own language; what is typed there can still be moved, while a form only offers to delete plain text.
      {
        repair: language === undefined ? undefined : {_type: 'localeString', [language]: plainName},
      },
    )
    return
  }
  if (languages.length === 0 && !Object.keys(name).some((language) => hasText(name, language))) {
    report('name-missing', ['name'])
  }
  for (const language of languages) {
    if (!hasText(name, language)) {
      report('name-missing', ['name', language], {language})
    }
  }
  for (const [language, words] of Object.entries(name)) {
    const path = ['name', language]
    const params = {language, value: words}
    if (words.includes('\uFFFD')) report('name-damaged', path, params)
    const clean = withoutStrayBlanks(words)
    // Nothing but blanks is a missing name; taking them away would only hide that.
    if (clean === words || clean === '') continue
    report('name-whitespace', path, params, {repair: clean})
  }
}

function hasText(name: LocalizedName, language: string): boolean {
  // Own keys only: a language called `constructor` must not find the one of every object.
  return Object.hasOwn(name, language) && !isBlank(name[language] ?? '')
}
