import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

import sanity from '../../node_modules/sanity/package.json' with {type: 'json'}
import type {Tarballs} from './packPackages.ts'
import {resolveIn, run} from './run.ts'

/** What a Studio lists of its own besides Sanity. */
export const studio = {
  react: sanity.peerDependencies.react,
  'react-dom': sanity.peerDependencies['react-dom'],
  'styled-components': sanity.peerDependencies['styled-components'],
} as const

/**
 * Packs as much of the installed Sanity as decides whether the plugin fits beside it: its version, its peers, and what it has of
 * ui and icons. Npm takes more than a minute for all the rest.
 *
 * @returns the path of the tarball
 */
export async function packSanity(folder: string): Promise<string> {
  await mkdir(folder, {recursive: true})
  const {dependencies, name, peerDependencies, version} = sanity
  const {'@sanity/icons': icons, '@sanity/ui': ui} = dependencies
  const some = {dependencies: {'@sanity/icons': icons, '@sanity/ui': ui}, name}
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({...some, peerDependencies, version}),
  )
  return join(folder, (await run('npm', ['pack', '--silent'], folder)).trim())
}

/** What npm would install, by its path in the project. */
export type ResolvedPackages = Readonly<Record<string, {readonly version?: string} | undefined>>

/**
 * Asks npm what it would install in a Studio that lists some packages and adds the plugin; rejects with npm's own words where it
 * refuses.
 */
export async function resolveHost(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
  {plugin, service}: Tarballs,
): Promise<ResolvedPackages> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({dependencies, private: true}))
  // The registry, which a Studio's team has the engine from, does not know these two.
  await resolveIn(folder, [plugin, service])
  const lock: {readonly packages: ResolvedPackages} = JSON.parse(
    await readFile(join(folder, 'package-lock.json'), 'utf8'),
  )
  return lock.packages
}

/** The version of a package that another one finds: its own copy, or the one beside it. */
export function copyOf(
  asking: string,
  name: string,
  packages: ResolvedPackages,
): string | undefined {
  const own = packages[`node_modules/${asking}/node_modules/${name}`]
  return (own ?? packages[`node_modules/${name}`])?.version
}

/** What an installed package says of itself. */
export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** Reads what a package says of itself, where it is installed. */
export async function manifestOf(folder: string, name: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
}
