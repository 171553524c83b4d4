import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

import {runTypegenGenerate} from '@sanity/codegen'
import {extractSchema} from '@sanity/schema/_internal'
import {createSchema} from 'sanity'
import {expect, test} from 'vitest'

import {defaultLanguages, supportSchemaTypes} from '../../schemas/index.ts'
import {temporaryFolder} from '../local-lake/runningLake.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The types without comments and without what formatters decide. */
function bare(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|^\/\/.*$/gmu, '').replaceAll(/[\s;,|()"'\\]/gu, '')
}

test('the types that are checked in are those of the schemas and the query', async () => {
  const folder = await temporaryFolder()
  const schema = createSchema({
    name: 'default',
    types: supportSchemaTypes({languages: [...defaultLanguages]}),
  })
  const [schemaFile, typesFile] = [join(folder, 'schema.json'), join(folder, 'types.ts')]
  await writeFile(schemaFile, JSON.stringify(extractSchema(schema, {enforceRequiredFields: false})))
  const {queriesCount} = await runTypegenGenerate({
    workDir: root,
    config: {
      formatGeneratedCode: false,
      generates: typesFile,
      overloadClientMethods: true,
      path: 'runtime/content/contentQuery.ts',
      schema: schemaFile,
    },
  })
  expect(queriesCount).toBe(1)
  const file = join(root, 'runtime/content/sanity.types.ts')
  const [checkedIn, generated] = await Promise.all([
    readFile(file, 'utf8'),
    readFile(typesFile, 'utf8'),
  ])
  expect(bare(checkedIn)).toBe(bare(generated))
})
