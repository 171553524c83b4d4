import {useLocale} from 'sanity'

/** The languages that the Studio speaks, and how to choose one. */
export function useChooseLanguage() {
  const {changeLocale, currentLocale, locales} = useLocale()
  return {
    /** Loads the window again: Sanity would keep what validation said in the language before. */
    choose: (id: string) => void changeLocale(id).then(() => location.reload()),
    currentLocale,
    locales,
  }
}
