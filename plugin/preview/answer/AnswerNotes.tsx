import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Flex, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import {type Outcome, type RoutingConfig, subcategoryType} from '../../../engine/index.ts'
import type {TicketOutcome} from '../../../engine/outcomesOfPair.ts'
import {useSupportRouting} from '../../content/SupportRoutingContext.tsx'
import {typeOfDocument, useDocumentName} from '../../content/documentNames.ts'
import {NoticeCard} from '../../elements/NoticeCard.tsx'
import {FieldLink} from '../../findings/FieldLink.tsx'
import {useEditable} from '../../fixes/useFix.tsx'
import {FixButton} from '../../fixes/FixButton.tsx'
import {useWords} from '../../i18n/useWords.ts'
import {neverReached} from '../outcomes/outcomeRows.ts'
import type {OutsideOrigin} from '../simulation.ts'
import {type AnsweredContent, usePerspectiveText} from './answerTexts.ts'

/** The drafts of other documents that have to be published before an answer counts, each with the way to it. */
export function WaitingDrafts(props: {
  readonly config: RoutingConfig
  /** Published ids. */
  readonly documentIds: readonly string[]
}) {
  const {config, documentIds} = props
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  if (documentIds.length === 0) return null
  return (
    <Flex align="center" data-testid="waiting-drafts" gap={3} wrap="wrap">
      <Text size={1}>{t('answer.waiting', {count: documentIds.length})}</Text>
      {documentIds.map((documentId) => (
        <FieldLink
          documentId={documentId}
          documentType={typeOfDocument(config, documentId)}
          key={documentId}
          name={nameOf(documentId)}
          path={[]}
        />
      ))}
    </Flex>
  )
}

/** Says when a ticket from outside has another type than its answer here. */
export function TypeNotice(props: {
  readonly outcome: Outcome
  readonly outside: OutsideOrigin | undefined
}) {
  const {outcome, outside} = props
  const {t} = useWords()
  if (outside?.type === undefined || outside.type === outcome) return null
  return (
    <NoticeCard data-testid="type-differs" icon={<WarningOutlineIcon />} tone="caution">
      <Text size={1}>
        {t('answer.type-differs', {outcome: t(`outcome.${outcome}`), type: outside.type})}
      </Text>
    </NoticeCard>
  )
}

/** What no guest's ticket can ever reach here, whatever its controls say, and why. */
export function NeverReached(props: {
  /** The way out, where there is one. */
  readonly children?: ReactNode
  readonly outcomes: readonly TicketOutcome[]
  /** The ticket in view is a guest's and came with an order all the same. */
  readonly hasOrderAllTheSame: boolean
}) {
  const {children, hasOrderAllTheSame, outcomes} = props
  const {t} = useWords()
  return neverReached(outcomes).map(({because, outcome}) => (
    <NoticeCard data-never={outcome} icon={<WarningOutlineIcon />} key={outcome} tone="caution">
      <Text size={1}>
        {t(hasOrderAllTheSame ? 'reachable.never-anew' : 'reachable.never', {
          because: t(`unreachable.${because}`),
          outcome: t(`outcome.${outcome}`),
        })}
      </Text>
      {children}
    </NoticeCard>
  ))
}

/** Switches on what makes the app's form ask for an order, or leads there where that cannot be done from here. */
export function OrderOptionFix(props: {
  readonly config: RoutingConfig
  /** Of the document beside the preview. */
  readonly documentId: string
  readonly subcategoryId: string
}) {
  const {config, documentId, subcategoryId} = props
  const nameOf = useDocumentName(config)
  const document = useEditable(documentId)
  const {reading} = useSupportRouting()
  const finding = reading
    .analyze(config, subcategoryId)
    .find(({code}) => code === 'store-subcategory-without-order-selection')
  if (!finding) return null
  return document ? (
    <FixButton config={config} document={document} findings={[finding]} />
  ) : (
    <FieldLink
      documentId={subcategoryId}
      documentType={subcategoryType}
      path={finding.path}
      {...(subcategoryId !== documentId && {name: nameOf(subcategoryId)})}
    />
  )
}

/** Says whose unpublished changes the answer counts, and whether it is live. */
export function PerspectiveNote(props: AnsweredContent) {
  return (
    <Text muted size={1}>
      {usePerspectiveText()(props)}
    </Text>
  )
}
