import {CogIcon} from '@sanity/icons/Cog'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {FolderIcon} from '@sanity/icons/Folder'
import {TagIcon} from '@sanity/icons/Tag'
import {Box, Text} from '@sanity/ui'
import type {
  DefaultDocumentNodeResolver,
  ListItemBuilder,
  StructureBuilder,
  StructureResolver,
} from 'sanity/structure'

import {categoryGroupType, settingsId, settingsType, subcategoryType} from '../../engine/index.ts'
import {isSupportType} from '../../engine/storedNames.ts'
import {NoticeCard} from '../elements/NoticeCard.tsx'
import {useWords} from '../i18n/useWords.ts'
import {RoutingPreviewView} from '../preview/PreviewBesideForm.tsx'
import {listOrFirstSteps} from './FirstSteps.tsx'

/**
 * "CTG Configs > Support" as one item for a structure of your own:
 * `S.list().items([supportListItem(S), ...])`.
 */
export function supportListItem(S: StructureBuilder): ListItemBuilder {
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
                  listOf(S, subcategoryType, 'Support Sub-Categories').icon(TagIcon),
                  listOf(S, categoryGroupType, 'Support Category Groups').icon(FolderIcon),
                  settingsItem(S).icon(CogIcon),
                ]),
            ),
        ]),
    )
}

function listOf(S: StructureBuilder, type: string, title: string): ListItemBuilder {
  return S.context.schema.has(type)
    ? S.documentTypeListItem(type)
        .title(title)
        .child(listOrFirstSteps(S, type, title))
    : missing(S, type, title)
}

function settingsItem(S: StructureBuilder): ListItemBuilder {
  const title = 'Support Settings'
  if (!S.context.schema.has(settingsType)) return missing(S, settingsType, title)
  const document = S.defaultDocument({documentId: settingsId, schemaType: settingsType})
  return S.listItem().id(settingsType).title(title).child(document.id(settingsId).title(title))
}

/** In place of a type that the Studio wanted to register itself: Sanity cannot make a list of it, and would show no structure at all. */
function missing(S: StructureBuilder, type: string, title: string): ListItemBuilder {
  return S.listItem()
    .id(type)
    .title(title)
    .child(S.component(MissingType).id(type).title(title).options({type}))
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

/** A pane that says what a developer has to add, where the list of a document type would be. */
function MissingType(props: {readonly options?: {readonly type?: string}}) {
  const {t} = useWords()
  return (
    <Box padding={4}>
      <NoticeCard data-testid="missing-type" icon={<ErrorOutlineIcon />} tone="critical">
        <Text size={1}>{t('structure.missing-type', {type: props.options?.type ?? ''})}</Text>
      </NoticeCard>
    </Box>
  )
}
