import {useLocale} from 'sanity'

/** The languages that the Studio speaks, and how to choose one. */
export function useChooseLanguage() {
  const {changeLocale, currentLocale, locales} = useLocale()
  return {
    /** Loads the window again: Sanity would keep what validation said in the language before. */
    choose: (id: string) => {
      // The choice is stored at once; what Sanity would render meanwhile is not waited for.
      void changeLocale(id)
      location.reload()
    },
    currentLocale,
    locales,
  }
}
