import leven from 'leven'
import * as v from 'valibot'

type Entries = Readonly<Record<string, v.GenericSchema>>

/**
 * An object of options: each entry checks one, and a name that none has is refused, since a misspelt option would otherwise be
 * one that nobody ever set.
 *
 * @param what - What a name stands for.
 */
export function optionsObject(entries: Entries, what = 'option') {
  const names = Object.keys(entries)
  return v.strictObject(entries, ({expected, input, received}) => {
    // `input` is the name then, and the path ends in it.
    if (expected === 'never') return `is no ${what}. ${suggestion(String(input), names)}`
    return expected === 'Object'
      ? `is ${received}. Give an object of: ${names.join(', ')}.`
      : 'is missing. Add it.'
  })
}

/** A function of the caller; what it does is for its type to say. */
export function functionOption(advice: string) {
  return v.custom<unknown>(
    (value) => typeof value === 'function',
    ({received}) => `is ${received}. ${advice}`,
  )
}

/** An object of the caller with certain methods, like an instance of a class. */
export function objectWith(methods: readonly string[], advice: string) {
  return v.custom<unknown>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      methods.every((name) => typeof Reflect.get(value, name) === 'function'),
    ({received}) => `is ${received}. ${advice}`,
  )
}

/** A component of React, which may also be an object. */
export const componentOption = v.custom<unknown>(
  (value) => typeof value === 'function' || (typeof value === 'object' && value !== null),
  ({received}) => `is ${received}. Give a component of React.`,
)

/** `true` or `false`. */
export const switchOption = v.boolean(({received}) => `is ${received}. Write true or false.`)

/** A text that is not empty. */
export function textOption(advice: string) {
  const message = ({received}: {readonly received: string}) => `is ${received}. ${advice}`
  return v.pipe(v.string(message), v.nonEmpty(message))
}

/**
 * Checks the options of an operation, all of them at once: a mistake is told where somebody configures, and not where a form or a
 * ticket meets it.
 *
 * @param operation - What was called, as the caller writes it.
 * @throws TypeError with a sentence for each mistake.
 */
export function checkOptions(operation: string, schema: v.GenericSchema, given: unknown): void {
  const problems = problemsOf(schema, given)
  if (problems.length > 0) {
    throw new TypeError(problems.map((problem) => `${operation}: ${problem}`).join('\n'))
  }
}

/** A sentence for each mistake, which begins with the path of the option. */
export function problemsOf(schema: v.GenericSchema, given: unknown): readonly string[] {
  const {issues = []} = v.safeParse(schema, given)
  return issues.map((issue) => [v.getDotPath(issue) ?? 'options', issue.message].join(' '))
}

/** How many letters of a name may be wrong for it to be taken for another. */
const farthest = 3

function suggestion(name: string, names: readonly string[]): string {
  const ranked = names
    .map((known) => ({distance: leven(name.toLowerCase(), known.toLowerCase()), known}))
    .toSorted((one, other) => one.distance - other.distance)
  const [nearest] = ranked
  return nearest && nearest.distance <= Math.min(farthest, Math.ceil(name.length / 2))
    ? `Did you mean ${nearest.known}?`
    : `There are: ${names.join(', ')}.`
}
