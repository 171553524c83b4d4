import {TranslateIcon} from '@sanity/icons/Translate'
import {Button} from '@sanity/ui'
import {Menu, MenuButton, MenuItem} from '@sanity/ui/menu'
import type {ReactElement} from 'react'

import {useChooseLanguage} from './useChooseLanguage.ts'

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
