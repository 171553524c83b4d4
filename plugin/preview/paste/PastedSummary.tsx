import {Box, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useListFormat} from 'sanity'

import {compileRouting, type RoutingConfig} from '../../../engine/index.ts'
import type {ReceiptCheck} from '../../../tickets/checkReceipt.ts'
import type {TicketProblem} from '../../../tickets/problem.ts'
import type {PastedTicket} from '../../../tickets/readPastedTicket.ts'
import {outcomeOfType} from '../../../tickets/ticketSays.ts'
import {useDocumentName} from '../../content/documentNames.ts'
import {BreakableText} from '../../elements/layout.ts'
import {useWords} from '../../i18n/useWords.ts'
import {Notice, ReceiptNotice} from './Notice.tsx'
import {takenOpenerOf} from './simulationOfTicket.ts'
import type {TakenText} from './takeText.ts'

/** So many names of fields are told; whoever sends more of them knows that there are more. */
const mostNames = 12

/** How a ticket was understood, and what was taken out of its text. */
export function TicketSummary(props: {
  readonly config: RoutingConfig
  readonly read: PastedTicket
  readonly taken: TakenText
}) {
  const {config, read, taken} = props
  const {category, says, ticket} = read
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const list = useListFormat({style: 'long', type: 'conjunction'})
  const namesOf = (names: readonly string[]) =>
    list.format([...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])])
  const {categoryGroupId, order, subcategoryId, submittedAt} = ticket
  const {outcome} = useMemo(() => compileRouting(config).route(ticket), [config, ticket])
  const isKnown = config.subcategories.has(subcategoryId)
  const names = new Set(Object.values(config.subcategories.get(subcategoryId)?.name ?? {}))
  const {openedBy} = takenOpenerOf(ticket, says, config)
  const details = [
    ...(isKnown ? [t('paste-ticket.subcategory', {name: nameOf(subcategoryId)})] : []),
    ...(says.subcategory !== undefined && !names.has(says.subcategory)
      ? [t('paste-ticket.subcategory-said', {said: says.subcategory})]
      : []),
    category.given === undefined && category.matched !== 'not-text'
      ? t('paste-ticket.category.not-given')
      : t(`paste-ticket.category.${category.matched}`, {
          given: category.given,
          group: categoryGroupId === undefined ? '' : nameOf(categoryGroupId),
        }),
    says.source === undefined
      ? t(`paste-ticket.source.none.${openedBy}`)
      : t(`paste-ticket.source.${openedBy}`, {source: says.source}),
    ...(taken.personal.length > 0
      ? [t('paste-ticket.personal', {names: namesOf(taken.personal)})]
      : []),
    ...(taken.ignored.length > 0
      ? [t('paste-ticket.ignored', {names: namesOf(taken.ignored)})]
      : []),
    ...(taken.repeated ? [t('paste-ticket.repeated', {names: namesOf(taken.repeated)})] : []),
  ]
  const hints = [
    ...(isKnown ? [] : [t('paste-ticket.subcategory-unknown', {id: subcategoryId})]),
    ...(says.type !== undefined && outcomeOfType(says) !== outcome
      ? [t('paste-ticket.type', {outcome: t(`outcome.${outcome}`), type: says.type})]
      : []),
    ...(Number.isNaN(submittedAt) ? [t('paste-ticket.no-created')] : []),
    // Where its id came with it, that is said with what can be done about it.
    ...(order && Number.isNaN(order.placedAt) && !taken.order
      ? [t('paste-ticket.no-order-time')]
      : []),
  ]
  return (
    <>
      <Notice details={details} kind="ticket" title={t('paste-ticket.read')} tone="positive" />
      {hints.map((hint) => (
        <Notice key={hint} kind="hint" title={hint} tone="caution" />
      ))}
    </>
  )
}

/** What a receipt is about, and what its answer is worth here. */
export function ReceiptSummary(props: {
  readonly check: ReceiptCheck
  readonly config: RoutingConfig
}) {
  const {check, config} = props
  const {subcategoryId: id} = check.ticket
  const {t} = useWords()
  const nameOf = useDocumentName(config)
  const about = config.subcategories.has(id)
    ? t('paste-ticket.subcategory', {name: nameOf(id)})
    : t('paste-ticket.subcategory-unknown', {id})
  return (
    <>
      <Notice
        details={[about]}
        kind="receipt"
        title={t('paste-ticket.read-receipt')}
        tone="default"
      />
      <ReceiptNotice check={check} />
    </>
  )
}

/** Everything that keeps a text from being read: what, where, and what to do about it. */
export function PasteProblems(props: {readonly problems: readonly TicketProblem[]}) {
  const {problems} = props
  const {t} = useWords()
  return (
    <Notice
      kind="unreadable"
      title={t('paste-ticket.unreadable', {count: problems.length})}
      tone="critical"
    >
      <Stack as="ul" gap={3}>
        {problems.map(({code, params, path}) => (
          <Box as="li" data-problem={code} key={[code, ...path].join(' ')}>
            <Text size={1}>
              <BreakableText>
                {t(`paste-ticket.problem.${code}`, {...params, field: nameOf(path)})}
              </BreakableText>
            </Text>
          </Box>
        ))}
      </Stack>
    </Notice>
  )
}

/** The field as it would be written in code; the only item of a list needs no number. */
function nameOf(path: TicketProblem['path']): string {
  return path.filter((segment) => typeof segment === 'string').join('.')
}
