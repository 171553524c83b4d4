import {people, type Person} from '../people.ts'

/** Session storage belongs to one window, so two windows can be two people. */
const storageKey = 'local-lake.person'

/** Who uses this window; the first editor until someone else is chosen. */
export function currentPerson(): Person {
  const id = typeof sessionStorage === 'undefined' ? null : sessionStorage.getItem(storageKey)
  return people.find((person) => person.id === id) ?? people[0]
}

/** Makes this window someone else's, from the next time that it loads. */
export function choosePerson(person: Person): void {
  sessionStorage.setItem(storageKey, person.id)
}
