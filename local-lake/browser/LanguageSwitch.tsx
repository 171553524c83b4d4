import {TranslateIcon} from '@sanity/icons/Translate'
import {Button} from '@sanity/ui'
import {Menu, MenuButton, MenuItem} from '@sanity/ui/menu'
import type {ReactElement} from 'react'
import {useLocale} from 'sanity'

/** Shows the Studio in another language: Sanity can, but has no control of its own for it. */
export function LanguageSwitch(): ReactElement {
  const {choose, currentLocale, locales} = useChooseLanguage()
  return (
    <MenuButton
      id="local-language"
      button={
        <Button
          aria-label={`${currentLocale.title}. Choose another language`}
          fontSize={1}
          icon={TranslateIcon}
          mode="bleed"
          padding={2}
        />
      }
      menu={
        <Menu>
          {locales.map(({id, title}) => (
            <MenuItem
              fontSize={1}
              key={id}
              onClick={() => choose(id)}
              selected={id === currentLocale.id}
              text={title}
            />
          ))}
        </Menu>
      }
      popover={{placement: 'bottom-end', portal: true}}
    />
  )
}

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
