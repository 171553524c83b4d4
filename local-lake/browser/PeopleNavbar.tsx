import {TranslateIcon} from '@sanity/icons/Translate'
import {UserIcon} from '@sanity/icons/User'
import type {ReactElement} from 'react'
import type {NavbarAction, NavbarProps} from 'sanity'

import {people} from '../people.ts'
import {choosePerson, currentPerson} from './signIn.ts'
import {LanguageSwitch, useChooseLanguage} from './LanguageSwitch.tsx'
import {PeopleSwitch} from './PeopleSwitch.tsx'

const actions: readonly NavbarAction[] = [
  {name: 'local-language', location: 'topbar', render: LanguageSwitch},
  {name: 'local-person', location: 'topbar', render: PeopleSwitch},
  // On a narrow screen the Studio lists plain actions in its drawer.
  ...people.map((person) => ({
    name: `local-person-${person.id}`,
    location: 'sidebar' as const,
    icon: UserIcon,
    title: `Work as ${person.name} (${person.role})`,
    selected: person.id === currentPerson().id,
    onAction: () => {
      choosePerson(person)
      location.reload()
    },
  })),
]

/** The Studio's navbar with controls for its language and for who uses this window. */
export function PeopleNavbar(props: NavbarProps): ReactElement {
  const {__internal_actions: others = []} = props
  const {choose, currentLocale, locales} = useChooseLanguage()
  const languages = locales.map(({id, title}) => ({
    name: `local-language-${id}`,
    location: 'sidebar' as const,
    icon: TranslateIcon,
    title,
    selected: id === currentLocale.id,
    onAction: () => choose(id),
  }))
  const own = [...others, ...actions, ...languages]
  return props.renderDefault({...props, __internal_actions: own})
}
