import type {SanityClient} from '@sanity/client'
import {
  createWorkspaceFromConfig,
  type SanityDocument,
  type SchemaTypeDefinition,
  validateDocument,
} from 'sanity'

import {people} from '../../local-lake/index.ts'
import {supportSchemaTypes, type SupportSchemaOptions} from '../../schemas/index.ts'

/** What Sanity's own validation says of a document, its check of references included. */
export async function markersOf(
  document: SanityDocument,
  client: SanityClient,
  options: SupportSchemaOptions,
  environment: 'cli' | 'studio' = 'studio',
  /** What the Studio registers besides. */
  hostTypes: readonly SchemaTypeDefinition[] = [],
) {
  const [editor] = people
  const workspace = await createWorkspaceFromConfig({
    basePath: '/',
    currentUser: {...editor, roles: []},
    dataset: client.config().dataset ?? '',
    getClient: (overrides) => client.withConfig(overrides),
    name: 'test',
    projectId: 'local',
    schema: {types: [...supportSchemaTypes(options), ...hostTypes]},
  })
  return validateDocument({document, environment, workspace})
}

/** A marker in the notation of the engine's table of findings: severity, document, path. */
export function notationOf(
  document: SanityDocument,
  marker: {readonly level: string; readonly path: readonly unknown[]},
): string {
  const path = marker.path.map((segment) =>
    typeof segment === 'object' && segment !== null && '_key' in segment
      ? `#${String(segment._key)}`
      : String(segment),
  )
  return [marker.level, document._id, ...path].join(' ')
}
