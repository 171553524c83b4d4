import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {join, relative} from 'node:path'

import {buildPage} from './buildPage.ts'
import {pageDefines} from './pageDefines.ts'
import type {StudioProject} from './project.ts'

/** Pages that stay on the disk, so that going back to another project or branch needs no build. */
const keptPages = 4

interface PageRecord {
  /** Fingerprint of what is not a source file: the installed packages and the constants of the build. */
  readonly setting: string
  /** Fingerprint of each source file, by its path in the repository. */
  readonly sources: Readonly<Record<string, string>>
}

/**
 * Gives the folder of a page that fits the sources as they are, building it first when there is none.
 *
 * A page is kept under a name of its own and never changed afterwards: a Studio that runs keeps its page while
 * another one starts from newer sources.
 *
 * @param onBuild - told once, when a build is needed
 */
export async function preparePage(
  root: string,
  project: StudioProject,
  onBuild: () => void = () => {},
): Promise<string> {
  const pages = join(root, '.studio')
  await mkdir(pages, {recursive: true})
  const setting = await fingerprintSetting(root, project)
  const found = await findPage(root, pages, setting)
  if (found !== undefined) return found
  onBuild()
  const draft = join(pages, `building-${process.pid}`)
  try {
    const started = Date.now()
    const files = await buildPage(root, project, draft)
    // A source that changed under the build may be in the page as it was or as it is: then neither is right.
    if (await someChangedSince(started, files)) return await preparePage(root, project, onBuild)
    const record = {setting, sources: await fingerprintSources(root, files)}
    const page = join(pages, fingerprint(JSON.stringify(record)))
    await writeFile(join(draft, 'record.json'), JSON.stringify(record, undefined, 2))
    await keep(draft, page)
    await removeOldPages(pages, page)
    return page
  } finally {
    await rm(draft, {recursive: true, force: true})
  }
}

async function someChangedSince(time: number, files: readonly string[]): Promise<boolean> {
  const times = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({mtimeMs}) => mtimeMs,
        () => Infinity,
      ),
    ),
  )
  return times.some((changed) => changed > time)
}

async function keep(draft: string, page: string): Promise<void> {
  try {
    await rename(draft, page)
  } catch (error) {
    // Another start built the very same page in the meantime.
    if (!(await exists(join(page, 'record.json')))) throw error
  }
}

async function findPage(root: string, pages: string, setting: string): Promise<string | undefined> {
  for (const name of await readdir(pages)) {
    const record = await readRecord(join(pages, name, 'record.json'))
    if (isDraft(name) || record?.setting !== setting) continue
    const files = Object.keys(record.sources).map((file) => join(root, file))
    const sources = await fingerprintSources(root, files)
    if (JSON.stringify(sources) === JSON.stringify(record.sources)) return join(pages, name)
  }
  return undefined
}

async function fingerprintSetting(root: string, project: StudioProject): Promise<string> {
  const files = await Promise.all(
    [
      'node_modules/.package-lock.json',
      'reactCompiler.ts',
      'studio/buildPage.ts',
      'studio/localFont.ts',
      'tsconfig.json',
    ].map((file) => readFile(join(root, file), 'utf8')),
  )
  return fingerprint(JSON.stringify([files, pageDefines(project)]))
}

async function fingerprintSources(
  root: string,
  files: readonly string[],
): Promise<Record<string, string>> {
  const entries = await Promise.all(
    files.map(async (file) => [
      relative(root, file),
      await readFile(file).then(fingerprint, () => 'missing'),
    ]),
  )
  return Object.fromEntries(entries)
}

async function readRecord(file: string): Promise<PageRecord | undefined> {
  try {
    const record: unknown = JSON.parse(await readFile(file, 'utf8'))
    return isPageRecord(record) ? record : undefined
  } catch {
    // Half a record, or none: not a page.
    return undefined
  }
}

function isPageRecord(value: unknown): value is PageRecord {
  if (typeof value !== 'object' || value === null) return false
  if (!('setting' in value && 'sources' in value)) return false
  return typeof value.sources === 'object' && value.sources !== null
}

async function removeOldPages(pages: string, newest: string): Promise<void> {
  const aged = await Promise.all(
    (await readdir(pages)).map(async (name) => {
      const folder = join(pages, name)
      return {folder, name, born: folder === newest ? Infinity : (await stat(folder)).mtimeMs}
    }),
  )
  // Another start may be building right now; an hour later it was cut off.
  const cutOff = aged.filter(({name, born}) => isDraft(name) && born < Date.now() - 3_600_000)
  const built = aged.filter(({name}) => !isDraft(name)).toSorted((a, b) => b.born - a.born)
  const old = [...cutOff, ...built.slice(keptPages)]
  await Promise.all(old.map(({folder}) => rm(folder, {recursive: true, force: true})))
}

function isDraft(name: string): boolean {
  return name.startsWith('building-')
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}

function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}
