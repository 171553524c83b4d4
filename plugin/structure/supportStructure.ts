import {CogIcon} from '@sanity/icons/Cog'
import {FolderIcon} from '@sanity/icons/Folder'
import {TagIcon} from '@sanity/icons/Tag'
import type {
  DefaultDocumentNodeResolver,
  ListItemBuilder,
  StructureBuilder,
  StructureResolver,
} from 'sanity/structure'

import {categoryGroupType, settingsId, settingsType, subcategoryType} from '../../engine/index.ts'
import {RoutingPreviewView} from '../preview/RoutingPreviewView.tsx'
import {isSupportType} from '../supportTypes.ts'

/**
 * "CTG Configs > Support" as one item for a structure of your own:
 * `S.list().items([supportListItem(S), ...])`.
 */
export function supportListItem(S: StructureBuilder): ListItemBuilder {
  const settings = S.defaultDocument({documentId: settingsId, schemaType: settingsType}).id(
    settingsId,
  )
  return S.listItem()
    .id('ctgConfigs')
    .title('CTG Configs')
    .icon(CogIcon)
    .child(
      S.list()
        .id('ctgConfigs')
        .title('CTG Configs')
        .items([
          S.listItem()
            .id('support')
            .title('Support')
            .icon(FolderIcon)
            .child(
              S.list()
                .id('support')
                .title('Support')
                .items([
                  S.documentTypeListItem(subcategoryType)
                    .title('Support Sub-Categories')
                    .icon(TagIcon),
                  S.documentTypeListItem(categoryGroupType)
                    .title('Support Category Groups')
                    .icon(FolderIcon),
                  S.listItem()
                    .id(settingsType)
                    .title('Support Settings')
                    .icon(CogIcon)
                    .child(settings.title('Support Settings')),
                ]),
            ),
        ]),
    )
}

/** A whole structure for a Studio without one of its own: support, then every other document type. */
export const supportStructure: StructureResolver = (S) =>
  S.list()
    .id('content')
    .title('Content')
    .items([
      supportListItem(S),
      ...S.documentTypeListItems().filter((item) => !isSupportType(item.getId())),
    ])

/** Form and "Routing preview" for the documents of customer support, the form alone for everything else. */
export const supportDocumentNode: DefaultDocumentNodeResolver = (S, {schemaType}) =>
  isSupportType(schemaType)
    ? S.document().views([
        S.view.form(),
        S.view.component(RoutingPreviewView).id('routing-preview').title('Routing preview'),
      ])
    : S.document()
