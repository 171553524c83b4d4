/** Someone whom the local lake knows; the token signs requests, like any Sanity token. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  /** A translator writes like an editor; what the forms let a translator change is up to the Studio. */
  readonly role: 'editor' | 'translator' | 'viewer'
  readonly token: string
  /** What this one may do with which documents; without it, what the role may do with all of them. */
  readonly grants?: readonly Grant[]
}

/** What somebody may do with the documents that a filter finds; each grant adds to the others. */
export interface Grant {
  /** The condition of a GROQ query, such as `_type != "supportSettings"`. */
  readonly filter: string
  readonly permissions: readonly Permission[]
}

/** What Content Lake tells apart. */
export type Permission = 'read' | 'create' | 'update' | 'history' | 'editHistory' | 'manage'

/** Everyone whom the local lake knows. The tokens are no secret: the lake listens on this machine only. */
export const people: readonly [Person, ...Person[]] = [
  {
    id: 'ines',
    name: 'Inês Carvalho',
    email: 'ines.carvalho@example.com',
    role: 'editor',
    token: 'local-ines',
  },
  {
    id: 'marc',
    name: 'Marc Soler',
    email: 'marc.soler@example.com',
    role: 'editor',
    token: 'local-marc',
  },
  {
    id: 'rui',
    name: 'Rui Antunes',
    email: 'rui.antunes@example.com',
    role: 'translator',
    token: 'local-rui',
  },
  {
    id: 'vera',
    name: 'Vera Reis',
    email: 'vera.reis@example.com',
    role: 'viewer',
    token: 'local-vera',
  },
]

/** The author of the content that a dataset starts with; nobody can sign in as this one. */
export const seedAuthor: Omit<Person, 'token'> = {
  id: 'seed',
  name: 'Example content',
  email: 'seed@example.com',
  role: 'viewer',
}
