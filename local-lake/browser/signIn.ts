import {people, type Person} from '../people.ts'

/** The id of the project that the Studio's page finds in the local lake. */
export const localProjectId = 'local'

/** Where Sanity keeps the token of a project, for all windows of a browser. */
const tokenKey = `__studio_auth_token_${localProjectId}`

/** The path that makes a window a person's, and then shows the Studio. */
export function signInPath(person: Person): string {
  return `/sign-in/${person.id}`
}

/**
 * Signs in the person of this window, before Sanity looks for a token.
 *
 * Sanity would find the token of the window that was loaded last, whoever uses that one; so each window answers
 * with its own.
 */
export function signIn(): void {
  followSignInPath()
  const token = JSON.stringify({token: currentPerson().token})
  // oxlint-disable-next-line typescript/unbound-method -- only ever applied to the storage that it is called on
  Storage.prototype.getItem = new Proxy(Storage.prototype.getItem, {
    apply: (read, storage, [key]) =>
      key === tokenKey ? token : Reflect.apply(read, storage, [key]),
  })
}

function followSignInPath(): void {
  const person = people.find((person) => signInPath(person) === location.pathname)
  if (person === undefined) return
  choosePerson(person)
  history.replaceState(null, '', returnPath())
}

/** Sanity's login screen names the page to come back to; it only counts when it is one of ours. */
function returnPath(): string {
  const origin = new URLSearchParams(location.search).get('origin') ?? ''
  const page = URL.canParse(origin) ? new URL(origin) : undefined
  return page?.origin === location.origin ? page.pathname + page.search : '/'
}

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
