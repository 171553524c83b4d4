import {AddIcon} from '@sanity/icons/Add'
import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CircleIcon} from '@sanity/icons/Circle'
import {CogIcon} from '@sanity/icons/Cog'
import {Box, Button, Flex, Stack, Text} from '@sanity/ui'
import {type ComponentProps, useMemo} from 'react'
import {distinctUntilChanged, map, Observable} from 'rxjs'
import {IntentLink} from 'sanity/router'
import type {ComponentBuilder, DocumentListBuilder, StructureBuilder} from 'sanity/structure'

import type {ContentClient} from '../../content/contentClient.ts'
import type {ContentState} from '../../content/contentSource.ts'
import {watchLiveContent} from '../../content/liveContent.ts'
import {categoryGroupType, settingsId, settingsType, subcategoryType} from '../../engine/index.ts'
import {useRoutingConfig} from '../content/useRoutingConfig.ts'
import {SpokenText} from '../elements/layout.ts'
import {useWords} from '../i18n/useWords.ts'
import {useRoutingRefusal} from '../rights/useEditRefusal.ts'
import {useDocumentValuePermissions} from '../sanityInternals.ts'

/**
 * The list of a type, and while the market has no document of it, in no state, what to do first.
 *
 * Both have the same id and open the same documents, so that whoever writes in the first one stays in it when the list comes.
 */
export function listOrFirstSteps(
  S: StructureBuilder,
  type: string,
  title: string,
): () => Observable<ComponentBuilder | DocumentListBuilder> {
  const list = S.documentTypeList(type).title(title)
  const child = list.getChild()
  const component = S.component(FirstSteps)
    .id(type)
    .title(title)
    .options({type})
    .canHandleIntent((intent, {type: wanted}) => isAboutDocument(intent) && wanted === type)
    .menuItems(
      (list.getMenuItems() ?? []).filter((item) => 'getIntent' in item && item.getIntent()),
    )
  const firstSteps = child ? component.child(child) : component
  const client = S.context.getClient({apiVersion: '2025-02-19'})
  return () => emptiness(client, type).pipe(map((isEmpty) => (isEmpty ? firstSteps : list)))
}

function isAboutDocument(intent: string): boolean {
  return intent === 'create' || intent === 'edit'
}

/** Whether a market is known to have no document of a type; `false` as long as that is not known. */
function emptiness(client: ContentClient, type: string): Observable<boolean> {
  return new Observable<boolean>((subscriber) => {
    let isTold = false
    const leave = watchLiveContent(client, (snapshot) => {
      isTold = true
      subscriber.next(isEmptyOf(snapshot, type))
    })
    if (!isTold) subscriber.next(false)
    return leave
  }).pipe(distinctUntilChanged())
}

function isEmptyOf({access, documents, status}: ContentState, type: string): boolean {
  // Who sees a part of a market does not see that it is empty.
  if (status.kind !== 'live' || access.kind === 'partial') return false
  for (const document of documents.values()) if (document['_type'] === type) return false
  return true
}

/** In place of a list that is empty: what a market needs before tickets go anywhere, in its order, and what of it is there. */
function FirstSteps() {
  const {t} = useWords()
  const refusal = useRoutingRefusal()
  const {categoryGroups, settings, subcategories} = useRoutingConfig()
  return (
    <Box data-testid="first-steps" padding={4}>
      <Stack gap={5}>
        <Text size={1} weight="medium">
          {t('first-steps.title')}
        </Text>
        {refusal !== undefined && (
          <Text muted size={1}>
            {refusal}
          </Text>
        )}
        <Stack as="ol" gap={5} padding={0}>
          <Step isDone={settings !== undefined} name="settings">
            <StepLink
              icon={CogIcon}
              intent="edit"
              params={{id: settingsId, type: settingsType}}
              text={t('first-steps.settings.open')}
            />
          </Step>
          <Step isDone={categoryGroups.size > 0} name="group">
            {refusal === undefined && (
              <CreateLink text={t('first-steps.group.create')} type={categoryGroupType} />
            )}
          </Step>
          <Step isDone={subcategories.size > 0} name="subcategory">
            {refusal === undefined && (
              <CreateLink text={t('first-steps.subcategory.create')} type={subcategoryType} />
            )}
          </Step>
        </Stack>
      </Stack>
    </Box>
  )
}

function Step(props: {
  readonly children: ComponentProps<typeof Stack>['children']
  readonly isDone: boolean
  readonly name: 'group' | 'settings' | 'subcategory'
}) {
  const {children, isDone, name} = props
  const {t} = useWords()
  const Icon = isDone ? CheckmarkCircleIcon : CircleIcon
  return (
    <Flex as="li" data-done={isDone} gap={3}>
      <Text muted={!isDone} size={1}>
        <Icon aria-hidden />
      </Text>
      <Stack flex={1} gap={3}>
        <Text size={1} weight="medium">
          {t(`first-steps.${name}`)}
          {isDone && <SpokenText> {t('first-steps.done')}</SpokenText>}
        </Text>
        <Text muted size={1}>
          {t(`first-steps.${name}.why`)}
        </Text>
        {children && <Flex>{children}</Flex>}
      </Stack>
    </Flex>
  )
}

/** The way to a new document, for whom the roles of the project let make one. */
function CreateLink({text, type}: {readonly text: string; readonly type: string}) {
  const document = useMemo(() => ({_id: 'drafts.first', _type: type}), [type])
  const permissions = useDocumentValuePermissions({document, permission: 'create'})
  // A Sanity that does not say so here refuses in the new document itself.
  if (permissions?.[0]?.granted === false || (permissions && !permissions[0])) return null
  return <StepLink icon={AddIcon} intent="create" params={{template: type, type}} text={text} />
}

function StepLink(props: {
  readonly icon: typeof AddIcon
  readonly intent: 'create' | 'edit'
  readonly params: Readonly<Record<string, string>>
  readonly text: string
}) {
  return <Button as={IntentLink} data-as="a" fontSize={1} mode="ghost" padding={2} {...props} />
}
