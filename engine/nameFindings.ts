import type {Analysis} from './analysis.ts'
import {setFix} from './analysis.ts'
import type {LocalizedName, SubcategoryConfig} from './config.ts'

/** Checks the name of a sub-category or a group: guests read it in each language, and partners use it as a key. */
export function analyzeName(
  {languages, report}: Analysis,
  {id, name, plainName}: Pick<SubcategoryConfig, 'id' | 'name' | 'plainName'>,
): void {
  if (plainName !== undefined && plainName.trim() !== '') {
    const [language] = languages
    report('name-plain-text', id, ['name'], {
      params: {name, value: plainName, ...(language !== undefined && {language})},
      // In the market's own language; what is typed there can still be moved, while a form only offers to delete plain text.
      ...(language !== undefined && {
        fix: setFix(id, ['name'], {_type: 'localeString', [language]: plainName}),
      }),
    })
    return
  }
  if (languages.length === 0 && !Object.keys(name).some((language) => hasText(name, language))) {
    report('name-missing', id, ['name'], {params: {name}})
  }
  for (const language of languages) {
    if (!hasText(name, language)) {
      report('name-missing', id, ['name', language], {params: {name, language}})
    }
  }
  for (const [language, words] of Object.entries(name)) {
    const trimmed = words.trim()
    // Nothing but blanks is a missing name; trimming it would only hide that.
    if (trimmed === words || trimmed === '') continue
    const path = ['name', language]
    report('name-whitespace', id, path, {
      params: {name, language, value: words},
      fix: setFix(id, path, trimmed),
    })
  }
}

function hasText(name: LocalizedName, language: string): boolean {
  // Own keys only: a language called `constructor` must not find the one of every object.
  return Object.hasOwn(name, language) && name[language]?.trim() !== ''
}
