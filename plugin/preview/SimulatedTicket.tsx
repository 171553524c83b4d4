import {Stack, Text} from '@sanity/ui'
import {type ReactNode, useCallback} from 'react'

import {
  categoryGroupType,
  compileRouting,
  type RoutingConfig,
  type Ticket,
} from '../../engine/index.ts'
import {outcomesOfPair} from '../../engine/outcomesOfPair.ts'
import {isReasonOf} from '../../engine/rules.ts'
import {CompareSides, useSides} from '../compare/CompareSides.tsx'
import {useSupportRouting} from '../content/SupportRoutingContext.tsx'
import type {ShownDocument} from '../content/documentPane.ts'
import {useUnchanged} from '../content/useUnchanged.ts'
import {Section} from '../elements/Section.tsx'
import {EventPayload} from './EventPayload.tsx'
import {useWords} from '../i18n/useWords.ts'
import {Recipients} from '../recipients/Recipients.tsx'
import {useRecipients} from '../recipients/useRecipients.ts'
import {AnswerCard, NowCard} from './answer/AnswerCard.tsx'
import {
  NeverReached,
  OrderOptionFix,
  PerspectiveNote,
  TypeNotice,
  WaitingDrafts,
} from './answer/AnswerNotes.tsx'
import {useAnswer, useHeadlineText, useOpenerText, useTicketText} from './answer/answerTexts.ts'
import {useHeadline} from './answer/useHeadline.ts'
import {PairOverview} from './outcomes/PairOverview.tsx'
import {ReachableOutcomes} from './outcomes/ReachableOutcomes.tsx'
import {RoutingPath} from './RoutingPath.tsx'
import {PreviewActions} from './share/PreviewActions.tsx'
import {type Choices, type Simulation, ticketOf} from './simulation.ts'
import {TicketForm} from './TicketForm.tsx'

/** A made-up ticket with everything that can be said about it: the answer, why, what else is possible, and the details. */
export function SimulatedTicket(
  props: ShownDocument & {
    readonly choices: Choices
    readonly nowMs: number
    /** Gets what is chosen anew alone. */
    readonly onChange: (part: Partial<Simulation>) => void
    /** The way to another ticket. */
    readonly openAnother: ReactNode
    readonly pathOf: (simulation: Simulation) => string
    /** What was chosen, with the rest filled in. */
    readonly simulation: Simulation
    readonly ticket: Ticket
  },
) {
  const {choices, documentId, documentType, market, nowMs, onChange} = props
  const {openAnother, pathOf, revision, simulation, ticket} = props
  const {config, document} = market
  const {categoryGroupId, subcategoryId} = ticket
  const {t} = useWords()
  const {languages} = useSupportRouting().options
  const explanation = useUnchanged(compileRouting(config).explain(ticket))
  const outcomes = useUnchanged(
    outcomesOfPair(
      config,
      {...(categoryGroupId !== undefined && {categoryGroupId}), subcategoryId},
      languages.map(({id}) => id),
    ),
  )
  const recipients = useRecipients(explanation, ticket)
  const answer = useAnswer({explanation, nowMs, outcomes, recipients, simulation, ticket})
  const ticketText = useTicketText(config)(ticket, simulation)
  const headlineText = useHeadlineText()
  const openerText = useOpenerText()(simulation)
  const sides = useSides(document)
  const ticketIn = useCallback(
    (side: RoutingConfig) => ticketOf(side, simulation, nowMs),
    [nowMs, simulation],
  )
  const {headline, waiting} = useHeadline(props, explanation, ticketIn)
  const differs = headline.kind === 'differs'
  const answered = {
    isLive: !differs && revision !== 'older',
    perspective: config.perspective,
  }
  const live = differs ? (headline.now?.outcome ?? 'NOT_FORWARDED') : explanation.outcome
  const threshold = explanation.steps.find((step) => step.rule === 'within-threshold')
  return (
    <>
      <Stack gap={3}>
        {differs && <NowCard decision={headline.now} />}
        <AnswerCard
          decision={explanation}
          openedBy={simulation.openedBy}
          openerText={openerText}
          receiver={answer.receiver}
          sentences={answer.sentences}
          time={differs ? headline.time : undefined}
        >
          <WaitingDrafts config={config} documentIds={waiting} />
        </AnswerCard>
        <PreviewActions
          answered={answered}
          config={config}
          nowMs={nowMs}
          pathOf={pathOf}
          simulation={simulation}
          subcategoryId={subcategoryId}
          ticketText={ticketText}
          sentences={[...headlineText(headline, explanation), ...answer.sentences]}
        >
          {openAnother}
        </PreviewActions>
        <TypeNotice outcome={live} outside={simulation.outside} />
        <NeverReached
          hasOrderAllTheSame={Boolean(ticket.order) && simulation.openedBy === 'guest'}
          outcomes={outcomes}
        >
          <OrderOptionFix config={config} documentId={documentId} subcategoryId={subcategoryId} />
        </NeverReached>
        <PerspectiveNote {...answered} />
      </Stack>
      <TicketForm
        choices={choices}
        config={config}
        nowMs={nowMs}
        onChange={onChange}
        outcome={explanation.outcome}
        outcomes={outcomes}
        simulation={simulation}
        thresholdMs={threshold?.thresholdMs}
      />
      <RoutingPath
        config={config}
        destinationText={answer.destination}
        documentId={documentId}
        explanation={explanation}
        ticketText={ticketText}
      />
      <Section title={t('reachable.title')}>
        {isReasonOf(explanation.reason, 'known-subcategory') ? (
          <Text muted size={1}>
            {t('reachable.nothing', {because: t(`unreachable.${explanation.reason}`)})}
          </Text>
        ) : (
          <ReachableOutcomes label={t('reachable.title')} outcomes={outcomes} />
        )}
        <PairOverview
          config={config}
          documentId={documentId}
          isGroup={documentType === categoryGroupType}
          onChoose={onChange}
          selectedGroupId={categoryGroupId}
          selectedSubcategoryId={subcategoryId}
        />
      </Section>
      <Section title={t('compare.title')}>
        <CompareSides
          categoryGroupId={categoryGroupId}
          sides={sides}
          subcategoryId={subcategoryId}
          ticketIn={ticketIn}
        />
      </Section>
      <Recipients decision={explanation} recipients={recipients} ticket={ticket} />
      <EventPayload
        config={config}
        decision={explanation}
        openedBy={simulation.openedBy}
        ticket={ticket}
      />
    </>
  )
}
