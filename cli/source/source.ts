import {checkToken} from '../../content/contentClient.ts'
import {CliProblem} from '../cliProblem.ts'

/** Where support configuration is read from. */
export type Source =
  /** A file of an export; `-` is the standard input. */
  | {readonly kind: 'export'; readonly path: string}
  /** A dataset of sanity.io, or of a local lake with an address of its own. */
  | {
      readonly kind: 'dataset'
      readonly projectId: string
      readonly dataset: string
      readonly token: string | undefined
      readonly url: string | undefined
    }

/** The options that choose a source. */
export interface SourceFlags {
  readonly project?: string
  readonly dataset?: string
  readonly lake?: string
}

/** The only project that a local lake holds. */
const lakeProject = 'local'

/** The variable that Sanity's own command line reads as well. */
export const tokenVariable = 'SANITY_AUTH_TOKEN'

const howToChoose =
  'Name a dataset export (a file, or - for the standard input), or give --project and --dataset, or --lake and --dataset.'

/**
 * Reads which source somebody chose.
 *
 * @throws {@link CliProblem} when none, half of one or more than one is chosen, and for a token that cannot be one.
 */
export function chooseSource(
  path: string | undefined,
  flags: SourceFlags,
  env: Readonly<Record<string, string | undefined>>,
): Source {
  const {project, dataset, lake} = flags
  const live = project !== undefined || dataset !== undefined || lake !== undefined
  if (path === undefined && !live) throw new CliProblem(`There is nothing to read. ${howToChoose}`)
  if (path !== undefined && live) {
    throw new CliProblem(`A file and a dataset are two sources. ${howToChoose}`)
  }
  return path === undefined ? chooseDataset(flags, env) : {kind: 'export', path}
}

/** Whether the options name a dataset. */
export function namesDataset({project, dataset, lake}: SourceFlags): boolean {
  return project !== undefined || dataset !== undefined || lake !== undefined
}

function chooseDataset(
  {project, dataset, lake}: SourceFlags,
  env: Readonly<Record<string, string | undefined>>,
): Source {
  if (project !== undefined && lake !== undefined) {
    throw new CliProblem('--project and --lake are two sources. Give one of them.')
  }
  if (dataset === undefined) {
    throw new CliProblem('The dataset is missing. Add --dataset, like --dataset prod_bk_pt.')
  }
  const token = tokenOf(env)
  if (lake !== undefined) {
    return {kind: 'dataset', projectId: lakeProject, dataset, token, url: originOf(lake)}
  }
  if (project === undefined) {
    throw new CliProblem(
      'The project is missing. Add --project with its id, or --lake with the address of a local lake.',
    )
  }
  return {kind: 'dataset', projectId: project, dataset, token, url: undefined}
}

function tokenOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const token = env[tokenVariable]?.trim() || undefined
  try {
    checkToken(token)
  } catch (error) {
    throw new CliProblem(`${tokenVariable} holds a character that no token has. Copy it again.`, {
      cause: error,
    })
  }
  return token
}

function originOf(lake: string): string {
  const url = URL.parse(lake)
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.origin
  throw new CliProblem(
    `--lake is no address: ${withoutSecrets(lake)}. Write it like http://127.0.0.1:3900.`,
  )
}

/** How a source is called in messages and reports. */
export function nameOfSource(source: Source): string {
  if (source.kind === 'export') return source.path === '-' ? 'standard input' : source.path
  return source.url === undefined
    ? `${source.projectId}/${source.dataset}`
    : `${source.url}/${source.dataset}`
}

/** An address without what may be a password or a token, whether it is well written or not. */
export function withoutSecrets(address: string): string {
  return address.replace(/^([a-z][a-z\d+.-]*:\/\/)?[^]*@/iu, '$1').replace(/[?#][^]*$/u, '')
}

/** Text of which every address has lost its name and password. */
export function withoutPasswords(text: string): string {
  return text.replaceAll(/([a-z][a-z\d+.-]*:\/\/)[^\s/]*@/giu, '$1')
}
