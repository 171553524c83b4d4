import {seedAuthor, type Person} from '../people.ts'
import {refusal} from '../store/failure.ts'
import {isObject} from '../store/json.ts'
import {readJson} from './call.ts'
import {route, type Handler} from './router.ts'

const roleTitles = {editor: 'Editor', translator: 'Translator', viewer: 'Viewer'} satisfies Record<
  Person['role'],
  string
>

function userOf({id, name, email, role}: Omit<Person, 'token'>) {
  const [givenName, ...familyNames] = name.split(' ')
  return {
    id,
    sanityUserId: id,
    name,
    displayName: name,
    givenName,
    familyName: familyNames.join(' '),
    email,
    imageUrl: null,
    profileImage: null,
    provider: 'local',
    role,
    roles: [{name: role, title: roleTitles[role], description: ''}],
  }
}

const me: Handler = ({person}) => ({json: person ? userOf(person) : {}})

const users: Handler = (_call, {people}, list = '') => {
  const ids = list.split(',')
  const found = ids.map((id) => [...people, seedAuthor].find((person) => person.id === id))
  const answers = found.map((person) => (person ? userOf(person) : null))
  if (answers.length > 1) return {json: answers}
  if (answers[0]) return {json: answers[0]}
  throw refusal(404, 'Not Found', `Nobody here is called "${list}"`)
}

const readValues: Handler = ({person}, lakes, keys = '') => ({
  json: keys.split(',').map((key) => ({key, value: lakes.values.get(person?.id ?? '', key)})),
})

const writeValues: Handler = async (call, lakes) => {
  const {person} = call
  if (!person) throw refusal(401, 'Unauthorized', 'Session not found')
  const body = await readJson(call)
  const pairs = (Array.isArray(body) ? body : [body]).flatMap((pair: unknown) =>
    isObject(pair) && typeof pair['key'] === 'string'
      ? [{key: pair['key'], value: pair['value']}]
      : [],
  )
  for (const {key, value} of pairs) lakes.values.set(person.id, key, value)
  return {json: pairs}
}

/** Who is asking, who else there is, and what the Studio remembers for them. */
export const userRoutes = [
  route('GET', '/users/me', me),
  route('GET', '/users/me/keyvalue/:keys', readValues),
  route('PUT', '/users/me/keyvalue', writeValues),
  route('PUT', '/users/me/keyvalue/:keys', writeValues),
  route('GET', '/users/:ids', users),
  route('GET', '/auth/id', ({person}) => ({json: person ? {id: person.id} : {}})),
  route('GET', '/auth/providers', () => ({json: {providers: [], thirdPartyLogin: false}})),
  route('POST', '/auth/logout', () => ({json: {ok: true}})),
]
