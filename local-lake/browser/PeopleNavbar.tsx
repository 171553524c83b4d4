import {UserIcon} from '@sanity/icons/User'
import type {ReactElement} from 'react'
import type {NavbarAction, NavbarProps} from 'sanity'

import {people} from '../people.ts'
import {choosePerson, currentPerson} from './currentPerson.ts'
import {PeopleSwitch} from './PeopleSwitch.tsx'

const actions: readonly NavbarAction[] = [
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

/** The Studio's navbar with a control that says who uses this window, and lets someone else use it. */
export function PeopleNavbar(props: NavbarProps): ReactElement {
  const {__internal_actions: others = []} = props
  return props.renderDefault({...props, __internal_actions: [...others, ...actions]})
}
