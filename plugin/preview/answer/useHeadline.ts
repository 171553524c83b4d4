import {
  compileRouting,
  parseDocumentId,
  type RoutingConfig,
  type RoutingExplanation,
  type Ticket,
  withDocument,
} from '../../../engine/index.ts'
import type {EditedDocument} from '../../../content/editedMarket.ts'
import type {ShownDocument} from '../../content/documentPane.ts'
import {usePublishedRoutingConfig} from '../../content/useRoutingConfig.ts'
import {useEditingRules} from '../../fixes/whereEditsLand.ts'
import {useUnchanged} from '../../content/useUnchanged.ts'
import {
  type AnswerTime,
  decidingDifferences,
  type Headline,
  headlineOf,
  isSameAnswer,
} from './headline.ts'

/** What is said first, and which other drafts have a part in it. */
export interface KnownHeadline {
  readonly headline: Headline
  /** Published ids of documents whose drafts have to be published too. */
  readonly waiting: readonly string[]
}

/** Compares the answer in view with the one of now, and finds what has to be published for it. */
export function useHeadline(
  {documentId, documentType, market, revision}: ShownDocument,
  explanation: RoutingExplanation,
  /** The ticket as it can come to be in a configuration. */
  ticketIn: (config: RoutingConfig) => Ticket | undefined,
): KnownHeadline {
  const {config, document: edited} = market
  const published = usePublishedRoutingConfig()
  const {isLive} = useEditingRules()
  const isRevision = revision !== 'newest'
  const live = isRevision ? published : withLiveEdit(published, edited)
  const decide = (side: RoutingConfig) => {
    const ticket = ticketIn(side)
    return ticket && compileRouting(side).route(ticket)
  }
  const {perspective} = config
  const now = decide(live)
  const timeOf = (): AnswerTime => {
    if (isRevision) return 'revision'
    if (typeof perspective !== 'string') return 'release'
    if (!edited || stateOf(edited) === 'published') return 'publish-all'
    const alone = decide(withDocument(published, {...edited, _id: documentId}))
    if (!alone || !isSameAnswer(alone, explanation)) return 'publish-all'
    return isLive(documentType) ? 'public' : 'publish'
  }
  const headline: Headline = now ? headlineOf(now, explanation, timeOf) : {kind: 'live'}
  return useUnchanged({
    headline,
    waiting:
      headline.kind === 'differs' && headline.time === 'publish-all'
        ? decidingDifferences(published, config, partsOf(explanation)).filter(
            (id) => id !== documentId,
          )
        : [],
  })
}

/** What is typed in a document that is edited live is live. */
function withLiveEdit(published: RoutingConfig, edited: EditedDocument | undefined): RoutingConfig {
  return edited && stateOf(edited) === 'published' ? withDocument(published, edited) : published
}

function stateOf({_createdAt, _id}: EditedDocument): string {
  const state = parseDocumentId(_id)?.state ?? 'published'
  // One that was never stored becomes a draft.
  return state === 'published' && _createdAt === undefined ? 'drafts' : state
}

function partsOf({steps}: RoutingExplanation): readonly string[] {
  return steps.flatMap(({fields}) => fields.map(({documentId}) => documentId))
}
