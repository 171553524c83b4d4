import type {Person} from '../people.ts'
import {Refusal, refusal} from '../store/failure.ts'

/**
 * Refuses everyone without a token (401) and everyone who only reads (403). The Studio tells by
 * the type of the refusal whether somebody may do something with releases.
 */
export function requireEditor(person: Person | undefined, kind: 'mutation' | 'action'): Person {
  if (!person) throw refusal(401, 'Unauthorized', 'Session not found')
  if (person.role !== 'viewer') return person
  const description = `Insufficient permissions; permission "update" required (${person.name} is a ${person.role})`
  throw new Refusal(403, description, {
    statusCode: 403,
    error: {
      type: kind === 'mutation' ? 'mutationError' : 'insufficientPermissionsError',
      description,
      items: [
        {
          error: {type: 'insufficientPermissionsError', description, permissions: ['update']},
          index: 0,
        },
      ],
    },
  })
}

/** The grants of a person on a dataset, as the Studio evaluates them. */
export function grantsOf(person: Person | undefined): readonly unknown[] {
  if (!person) return []
  const editing = ['create', 'update', 'history', 'editHistory', 'manage']
  return [
    {
      filter: '_id in path("**")',
      permissions: person.role !== 'viewer' ? ['read', ...editing] : ['read', 'history'],
    },
  ]
}
