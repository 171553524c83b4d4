import {defineConfig, defineField, defineType, type WorkspaceOptions} from 'sanity'
import {structureTool} from 'sanity/structure'

import {localWorkspace} from '../../local-lake/browser/localWorkspace.ts'
import {supportListItem, supportRouting, supportStructure} from '../../plugin/index.ts'

/** A document type that has nothing to do with support. */
const page = defineType({
  fields: [defineField({name: 'title', title: 'Title of the page', type: 'string'})],
  name: 'page',
  title: 'Page',
  type: 'document',
})

/** A type with the name of ours, in other languages. */
const localeString = defineType({
  fields: [
    defineField({name: 'en', title: 'English', type: 'string'}),
    defineField({name: 'fr', title: 'Français', type: 'string'}),
  ],
  name: 'localeString',
  title: 'Text of the host',
  type: 'object',
})

/** Studios of other people, by the dataset that each has for itself. */
const studios: Readonly<Record<string, Pick<WorkspaceOptions, 'plugins' | 'schema'>>> = {
  // The first pane takes every document for a page, as that of a Studio with one list of everything does.
  test1_bk_pt: {
    plugins: [
      structureTool({
        structure: (S) =>
          S.list()
            .title('Content')
            .items([
              S.listItem()
                .id('pages')
                .title('Pages')
                .child(
                  S.documentTypeList('page')
                    .canHandleIntent(() => true)
                    .child((id) => S.document().documentId(id).schemaType('page')),
                ),
              supportListItem(S),
            ]),
      }),
      supportRouting(),
    ],
    schema: {types: [page]},
  },
  // Our types are switched off, and nobody has registered them.
  test2_bk_pt: {
    plugins: [structureTool({structure: supportStructure}), supportRouting({schemaTypes: false})],
    schema: {types: [page]},
  },
  test3_bk_pt: {
    plugins: [structureTool({structure: supportStructure}), supportRouting({localeString: false})],
    schema: {types: [localeString]},
  },
  // Sanity's own structure.
  test4_bk_pt: {plugins: [structureTool(), supportRouting()]},
  test5_bk_pt: {
    plugins: [
      structureTool(),
      supportRouting({
        languages: [
          {id: 'pt', title: 'Português'},
          {id: 'es', optional: true, title: 'Español'},
          {id: 'en', optional: true, title: 'English'},
        ],
      }),
    ],
  },
}

function workspace([dataset, studio]: [string, (typeof studios)[string]]): WorkspaceOptions {
  return {...localWorkspace(dataset), ...studio, basePath: `/${dataset}`, name: dataset}
}

export default defineConfig(Object.entries(studios).map(workspace))
