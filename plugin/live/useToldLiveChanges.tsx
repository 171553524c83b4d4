import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {dequal} from 'dequal'
import {type RefObject, useEffect, useMemo, useRef} from 'react'
import {useClient} from 'sanity'

import type {RawDocument} from '../../content/contentClient.ts'
import type {ContentState} from '../../content/contentSource.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {diffRouting, type FieldNames} from '../../engine/index.ts'
import {marketChangesOf} from '../../engine/transitions.ts'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import {BreakableText} from '../elements/layout.ts'
import type {SupportRoutingOptions} from '../options.ts'
import {changeField, changeFields, type FieldChange} from '../fixes/changeField.ts'
import {useWords} from '../i18n/useWords.ts'
import {useUser} from '../sanityInternals.ts'
import {useImpactText} from '../publish/ChangeLists.tsx'
import {partnerChangesBetween} from '../publish/partnerChanges.ts'

/** What somebody changed of a live document, and nobody could be asked about before. */
interface LiveChange {
  readonly before: ContentState['documents']
  readonly after: ContentState['documents']
}

/** As long as a person may be away for a cup of coffee. */
const toldMs = 600_000

/**
 * Tells whoever has a live document open what became of its tickets as soon as somebody changed it where no question could come
 * first: with "Revert", in another form, by the API.
 *
 * @param asked - the document as its form made it public after a question; that one is no news
 */
export function useToldLiveChanges(
  documentId: string,
  documentType: string,
  asked: RefObject<RawDocument | undefined>,
): void {
  const {options, source} = useSupportRouting()
  const {t} = useWords()
  const toast = useToast()
  const client = useClient({apiVersion: '2025-02-19'})
  const {fieldNames, languages} = options
  const latest = useRef({fieldNames, languages, t, toast})
  useEffect(() => {
    latest.current = {fieldNames, languages, t, toast}
  })
  useEffect(() => {
    let known: ContentState | undefined

    const takeBack = async (id: string, changes: readonly FieldChange[]) => {
      const studio = latest.current
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

    const tell = (change: LiveChange, undo: readonly FieldChange[], revision = '') => {
      const studio = latest.current
      const id = `support-routing-live-${documentId}-${revision}`
      studio.toast.push({
        closable: true,
        description: (
          <LiveChangeToast
            change={change}
            onUndo={() => void takeBack(id, undo)}
            userId={source.authorOf(documentId)}
          />
        ),
        duration: toldMs,
        id,
        status: 'warning',
        title: studio.t('live.told.title'),
      })
    }

    const look = () => {
      const now = source.getSnapshot()
      if (now.status.kind !== 'live') return
      const last = known
      known = now
      const [before, after] = [last?.documents.get(documentId), now.documents.get(documentId)]
      if (!last || !before || !after || before === after) return
      if (asked.current && changedFields(asked.current, after).length === 0) return
      const change = {after: now.documents, before: last.documents}
      if (!changesAnything(change, latest.current)) return
      const undo = changedFields(before, after).map((field) => ({
        expected: after[field],
        field,
        next: before[field],
        originIds: [],
        storedId: documentId,
        type: documentType,
      }))
      tell(change, undo, after._rev)
    }

    look()
    return source.subscribe(look)
  }, [asked, client, documentId, documentType, source])
}

/** Names of the fields that differ between two states of a document; none of Sanity's own. */
function changedFields(one: RawDocument, other: RawDocument): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => !field.startsWith('_') && !dequal(one[field], other[field]),
  )
}

function configsOf({after, before}: LiveChange, fieldNames: Partial<FieldNames> | undefined) {
  return {
    after: routingConfigOf(after, 'published', fieldNames),
    before: routingConfigOf(before, 'published', fieldNames),
  }
}

function changesAnything(
  change: LiveChange,
  {fieldNames, languages}: Pick<SupportRoutingOptions, 'fieldNames' | 'languages'>,
): boolean {
  const {after, before} = configsOf(change, fieldNames)
  const moves = diffRouting(before, after, {languages: languages?.map(({id}) => id)})
  return moves.length > 0 || partnerChangesBetween(before, after).length > 0
}

/** Who changed it, what moved, and the way back. */
function LiveChangeToast(props: {
  readonly change: LiveChange
  readonly onUndo: () => void
  readonly userId: string | undefined
}) {
  const {change, onUndo, userId} = props
  const {fieldNames, languages} = useSupportRouting().options
  const {t} = useWords()
  const [user] = useUser(userId ?? '') ?? []
  const impact = useMemo(() => {
    const {after, before} = configsOf(change, fieldNames)
    return {
      ...marketChangesOf(diffRouting(before, after, {languages: languages?.map(({id}) => id)})),
      partnerChanges: partnerChangesBetween(before, after),
    }
  }, [change, fieldNames, languages])
  const what = useImpactText(impact)
  const who = user?.displayName
  return (
    <Stack gap={3}>
      <Text size={1}>
        <BreakableText>
          {who === undefined ? what : t('live.told.by', {user: who, what})}
        </BreakableText>
      </Text>
      <Flex>
        <Button fontSize={1} mode="ghost" onClick={onUndo} padding={2} text={t('undo.button')} />
      </Flex>
    </Stack>
  )
}
