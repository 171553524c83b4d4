import {absentFields} from '../../content/absentFields.ts'
import {accessIn, type ContentAccess, wholeAccess} from '../../content/contentAccess.ts'
import type {RawDocument} from '../../content/contentClient.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {
  type FieldNames,
  parseDocumentId,
  type Perspective,
  type RoutingConfig,
} from '../../engine/index.ts'
import {seenByPublic} from '../../content/seenByPublic.ts'
import {CliProblem} from '../cliProblem.ts'
import type {ContentFlags} from '../options/commandOptions.ts'
import type {Session} from '../session.ts'
import {count} from '../words/count.ts'
import {perspectiveText} from '../words/perspectiveText.ts'
import {readExport} from './readExport.ts'
import {chooseSource, nameOfSource, type Source, tokenVariable} from './source.ts'

/** The support configuration of one dataset, in every state, and how it is called. */
export interface Content {
  readonly source: string
  readonly documents: ReadonlyMap<string, RawDocument>
  /** Whether all of it was seen. */
  readonly access: ContentAccess
  /** Whether it was read without a token, so that documents with a dot in their id may be missing. */
  readonly isPublic: boolean
}

/**
 * Reads a source.
 *
 * @param perspectives - What will be asked of it; without a token nobody sees anything but what is published.
 * @throws {@link CliProblem} when it cannot be read, when all of it has to be seen and is not, and when it holds no support configuration: a market without one would pass
 *   every check.
 */
export async function readContent(
  source: Source,
  perspectives: readonly Perspective[],
  session: Session,
  requireWhole = false,
): Promise<Content> {
  const name = nameOfSource(source)
  const isPublic = source.kind === 'dataset' && source.token === undefined
  if (isPublic && perspectives.some((perspective) => perspective !== 'published')) {
    throw new CliProblem(
      `Drafts and releases of ${name} need a token. Set the environment variable ${tokenVariable}.`,
    )
  }
  const {access, documents} = await readDocuments(source, session)
  const [partial] = perspectives.flatMap((perspective) => partText(accessIn(access, perspective)))
  if (partial !== undefined && requireWhole) {
    throw new CliProblem(
      `${partial(name)} Give ${tokenVariable} a token that sees all of it, or leave out --require-whole.`,
    )
  }
  if (documents.size === 0 && partial !== undefined) {
    throw new CliProblem(
      `${partial(name)} Nothing of the support configuration is in it. Give ${tokenVariable} a token that sees more.`,
    )
  }
  if (documents.size === 0) {
    const hint = isPublic
      ? ` Without ${tokenVariable} a private dataset looks empty: set it.`
      : ' Is it the right dataset?'
    throw new CliProblem(
      `${name} holds no Support Sub-Category, Support Category Group or Support Settings.${hint}`,
    )
  }
  if (partial !== undefined) {
    await session.note(`${partial(name)} What the rest holds is not known.`)
  }
  if (isPublic) {
    await session.note(
      `${tokenVariable} is not set, so drafts and releases of ${name} are not seen.`,
    )
    const {unseen} = seenByPublic(routingConfigOf(documents, 'published'))
    if (unseen.size > 0) await session.note(unseenText(unseen, name))
  }
  return {access, documents: sorted(documents), isPublic, source: name}
}

/** Says of a source that a part of it may not be seen; nothing where all of it is. */
function partText(access: ContentAccess): readonly ((name: string) => string)[] {
  if (access.kind === 'whole') return []
  const {reason} = access
  switch (reason.kind) {
    // Drafts and releases are refused without a token.
    case 'no-token':
      return []
    case 'filters': {
      const filters = reason.filters.join(', ') || 'nothing'
      return [(name) => `The token in ${tokenVariable} sees a part of ${name} only: ${filters}.`]
    }
    case 'unknown':
      return [
        (name) =>
          `It could not be found out whether the token in ${tokenVariable} sees all of ${name}.`,
      ]
  }
}

/** How many ids are told before the rest is only counted. */
const mostNamed = 5

function unseenText(unseen: ReadonlySet<string>, name: string): string {
  const ids = [...unseen].slice(0, mostNamed)
  const more = unseen.size - ids.length
  const list = [...ids, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
  return `Groups of ${name} refer to ${count(unseen.size, 'id')} with a dot, and documents with such ids are not seen either: ${list}. Whether they exist was not checked.`
}

/** In the order of their ids, since an export and a dataset tell the same documents in orders of their own. */
function sorted(documents: ReadonlyMap<string, RawDocument>): ReadonlyMap<string, RawDocument> {
  return new Map([...documents].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

async function readDocuments(
  source: Source,
  session: Session,
): Promise<Pick<Content, 'access' | 'documents'>> {
  if (source.kind === 'export') {
    return {access: wholeAccess, documents: await readExport(source.path, session)}
  }
  const {readDataset} = await import('./readDataset.ts')
  return readDataset(source)
}

/**
 * Reads the configuration that a file or the options of a command choose.
 *
 * @throws {@link CliProblem} as {@link readContent} and {@link sideIn} do, and where there is nothing in the perspective.
 */
export async function readConfig(
  path: string | undefined,
  flags: ContentFlags,
  session: Session,
): Promise<{
  readonly access: ContentAccess
  readonly config: RoutingConfig
  readonly source: string
}> {
  const {fieldNames, perspective = 'published', requireWhole} = flags
  const content = await readContent(
    chooseSource(path, flags, session.env),
    [perspective],
    session,
    requireWhole,
  )
  const config = sideIn(content, perspective, fieldNames)
  if (isEmpty(config)) throw nothingIn(content, perspective)
  return {access: accessIn(content.access, perspective), config, source: content.source}
}

/**
 * The configuration in a perspective, empty where there is nothing in it.
 *
 * @throws {@link CliProblem} for a release that has nothing of it, which a wrong name would have as well, and for documents that
 *   store their fields under other names than they are read with.
 */
export function sideIn(
  {documents, isPublic, source}: Content,
  perspective: Perspective,
  fieldNames: Partial<FieldNames> | undefined,
): RoutingConfig {
  const states = statesOf(documents)
  for (const state of typeof perspective === 'string' ? [] : perspective) {
    if (state !== 'published' && state !== 'drafts' && !states.has(state)) {
      const known = releasesIn(states)
      throw new CliProblem(
        `Nothing of the support configuration of ${source} is in a release ${state}. ${known.length > 0 ? `There is some in: ${known.join(', ')}.` : 'It is in no release at all.'}`,
      )
    }
  }
  const config = routingConfigOf(documents, perspective, fieldNames)
  refuseUnmapped(config, source)
  return isPublic ? seenByPublic(config) : config
}

/** Everything would look as if nobody had filled it in. */
function refuseUnmapped(config: RoutingConfig, source: string): void {
  const {fields, isUnmapped, mapped} = absentFields(config)
  if (isUnmapped) {
    throw new CliProblem(
      `No document of ${source} has a field that routing reads, like ${fields.join(' or ')}. Give the names under which they are stored, like --field-names '{"ticketType": "type"}'.`,
    )
  }
  if (mapped.length > 0) {
    throw new CliProblem(
      `No document of ${source} has a field ${mapped.join(' or ')}. Correct --field-names.`,
    )
  }
}

/** Whether a configuration holds no document. */
export function isEmpty({categoryGroups, settings, subcategories}: RoutingConfig): boolean {
  return subcategories.size + categoryGroups.size === 0 && !settings
}

/** What to say, and what to do, where a perspective is empty. */
export function nothingIn({documents, source}: Content, perspective: Perspective): CliProblem {
  const asked = typeof perspective === 'string' ? [perspective] : perspective
  const states = statesOf(documents)
  const release = releasesIn(states).find((each) => !asked.includes(each))
  const what = asked.every((state) => state === 'published')
    ? 'is published'
    : `is in ${perspectiveText(perspective)}, or published`
  const advice = [
    ...(states.has('drafts') && !asked.includes('drafts')
      ? ['To read it with its drafts, add --perspective drafts.']
      : []),
    ...(release === undefined
      ? []
      : [`To read it with a release, like ${release}, add --perspective ${release}.`]),
  ]
  return new CliProblem(
    `Nothing of the support configuration of ${source} ${what}. ${advice.length > 0 ? advice.join(' ') : 'Is it the right dataset?'}`,
  )
}

function releasesIn(states: ReadonlySet<string>): readonly string[] {
  return [...states].filter((state) => state !== 'published' && state !== 'drafts')
}

/** `published`, `drafts` and names of releases, as far as there is something in them. */
function statesOf(documents: ReadonlyMap<string, RawDocument>): ReadonlySet<string> {
  return new Set([...documents.keys()].flatMap((id) => parseDocumentId(id)?.state ?? []))
}
