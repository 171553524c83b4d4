import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {dequal} from 'dequal'
import {useCallback, useEffect, useRef} from 'react'
import {type SanityClient, useClient} from 'sanity'

import type {RawDocument} from '../../content/contentClient.ts'
import type {ContentState} from '../../content/contentSource.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {defaultFieldNames, diffRouting} from '../../engine/index.ts'
import {type MarketChanges, marketChangesOf} from '../../engine/transitions.ts'
import {routingFieldsOf} from '../../schemas/editRouting.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {BreakableText} from '../elements/layout.ts'
import type {SupportRoutingOptions} from '../options.ts'
import {changeField, changeFields, type FieldChange} from '../fixes/changeField.ts'
import {useWords} from '../i18n/useWords.ts'
import {useImpactWriter} from '../publish/ChangeLists.tsx'
import {type PartnerChange, partnerChangesBetween} from '../publish/partnerChanges.ts'

/** As long as a person may be away for a cup of coffee. */
const toldMs = 600_000

/**
 * Tells whoever has a live document open what became of its tickets as soon as somebody changed it where no question could come
 * first: with "Revert", in another form, by the API.
 *
 * @returns a function that says how the document will be once what was asked about is done, which is no news then
 */
export function useToldLiveChanges(
  documentId: string,
  documentType: string,
): (document: RawDocument) => void {
  const {options, source} = useSupportRouting()
  const {t} = useWords()
  const toast = useToast()
  const client = useClient({apiVersion: '2025-02-19'})
  const {fieldNames, languages} = options
  const write = useImpactWriter()
  const latest = useRef({fieldNames, languages, t, toast, write})
  useEffect(() => {
    latest.current = {fieldNames, languages, t, toast, write}
  })
  const asked = useRef<RawDocument>(undefined)
  useEffect(() => {
    let known: ContentState | undefined

    const takeBack = async (id: string, before: RawDocument, changes: readonly FieldChange[]) => {
      const studio = latest.current
      // Whoever takes it back knows.
      asked.current = before
      // A toast is taken away by giving it no more time.
      studio.toast.push({duration: 1, id})
      const {failure, overtaken} = await changeFields(changes, (change) =>
        changeField(client, change),
      )
      if (failure === undefined && overtaken === 0) return
      const title =
        failure === undefined
          ? studio.t('undo.changed-since', {count: overtaken})
          : studio.t('undo.failed', {reason: failure})
      studio.toast.push({closable: true, status: 'error', title})
    }

    const tell = async (before: RawDocument, after: RawDocument, change: LiveChange) => {
      const studio = latest.current
      const undo = change.fields.map((field) => ({
        expected: after[field],
        field,
        next: before[field],
        originIds: [],
        storedId: documentId,
        type: documentType,
      }))
      const id = `support-routing-live-${documentId}-${after._rev ?? ''}`
      const author = await displayNameOf(client, source.authorOf(documentId))
      studio.toast.push({
        closable: true,
        description: (
          <LiveChangeToast
            onUndo={() => void takeBack(id, before, undo)}
            text={studio.write(change)}
          />
        ),
        duration: toldMs,
        id,
        status: 'warning',
        title:
          author === undefined ? studio.t('live.told') : studio.t('live.told.by', {user: author}),
      })
    }

    const look = () => {
      const now = source.getSnapshot()
      if (now.status.kind !== 'live') return
      const last = known
      known = now
      const [before, after] = [last?.documents.get(documentId), now.documents.get(documentId)]
      if (!last || !before || !after || before === after) return
      const names = {...defaultFieldNames, ...latest.current.fieldNames}
      const fields = ['name', ...routingFieldsOf(documentType, names)]
      const expected = asked.current
      if (expected && fields.every((field) => dequal(expected[field], after[field]))) {
        asked.current = undefined
        return
      }
      const changed = fields.filter((field) => !dequal(before[field], after[field]))
      const change = changeBetween(last.documents, now.documents, changed, latest.current)
      if (change) void tell(before, after, change)
    }

    look()
    return source.subscribe(look)
  }, [client, documentId, documentType, source])

  return useCallback((document) => {
    asked.current = document
  }, [])
}

/** What somebody changed of a live document, and nobody could be asked about before. */
type LiveChange = MarketChanges & {
  /** Stored names of the fields of routing and partners that are others. */
  readonly fields: readonly string[]
  readonly partnerChanges: readonly PartnerChange[]
}

/** What moved between two states of the content; nothing where nothing did. */
function changeBetween(
  before: ContentState['documents'],
  after: ContentState['documents'],
  fields: readonly string[],
  {fieldNames, languages}: Pick<SupportRoutingOptions, 'fieldNames' | 'languages'>,
): LiveChange | undefined {
  if (fields.length === 0) return undefined
  const [was, is] = [before, after].map((documents) =>
    routingConfigOf(documents, 'published', fieldNames),
  )
  if (!was || !is) return undefined
  const changes = diffRouting(was, is, {languages: languages?.map(({id}) => id)})
  const partnerChanges = partnerChangesBetween(was, is)
  if (changes.length === 0 && partnerChanges.length === 0) return undefined
  return {...marketChangesOf(changes), fields, partnerChanges}
}

/** How somebody is called; nothing where that cannot be found out, which is no reason to say nothing of what they did. */
async function displayNameOf(
  client: SanityClient,
  userId: string | undefined,
): Promise<string | undefined> {
  if (userId === undefined) return undefined
  try {
    const {displayName} = await client.users.getById(userId)
    return displayName
  } catch {
    return undefined
  }
}

/**
 * Who changed it and what moved, in words, and the way back.
 *
 * Sanity shows its messages outside of the plugin's part of the Studio, so that everything is handed to it.
 */
function LiveChangeToast(props: {readonly onUndo: () => void; readonly text: string}) {
  const {onUndo, text} = props
  const {t} = useWords()
  return (
    <Stack gap={3}>
      <Text size={1}>
        <BreakableText>{text}</BreakableText>
      </Text>
      <Flex>
        <Button fontSize={1} mode="ghost" onClick={onUndo} padding={2} text={t('undo.button')} />
      </Flex>
    </Stack>
  )
}
