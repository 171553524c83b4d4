import {readdir} from 'node:fs/promises'

import type {ProjectEnvironment} from './project.ts'

/**
 * The environment of this process over the `.env` files of `folder`, read as the `sanity` command line reads them.
 * Vite is only loaded when there is such a file.
 */
export async function readEnvironment(folder: string): Promise<ProjectEnvironment> {
  const names = await readdir(folder)
  if (!names.some((name) => name === '.env' || name.startsWith('.env.'))) return process.env
  const {loadEnv} = await import('vite')
  return loadEnv('production', folder, 'SANITY_STUDIO_')
}
