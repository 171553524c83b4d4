import {ChevronDownIcon} from '@sanity/icons/ChevronDown'
import {Button} from '@sanity/ui'
import {Menu, MenuButton, MenuItem} from '@sanity/ui/menu'
import type {ReactElement} from 'react'

import {people, type Person} from '../people.ts'
import {choosePerson, currentPerson} from './signIn.ts'

/** Says who uses this window; choosing someone else loads it again as that person. */
export function PeopleSwitch(): ReactElement {
  const current = currentPerson()
  return (
    <MenuButton
      id="local-person"
      button={
        <Button
          aria-label={`Working as ${describe(current)}. Choose another person`}
          fontSize={1}
          iconRight={ChevronDownIcon}
          mode="bleed"
          padding={2}
          text={current.name}
        />
      }
      menu={
        <Menu>
          {people.map((person) => (
            <MenuItem
              fontSize={1}
              key={person.id}
              onClick={() => workAs(person)}
              selected={person.id === current.id}
              text={describe(person)}
            />
          ))}
        </Menu>
      }
      popover={{placement: 'bottom-end', portal: true}}
    />
  )
}

function describe({name, role}: Person): string {
  return `${name} (${role})`
}

function workAs(person: Person): void {
  choosePerson(person)
  location.reload()
}
