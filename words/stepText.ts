import type {ExplainedStep} from '../engine/index.ts'
import type {RoutingWordKey} from './en/routing.ts'
import type {RoutingWords} from './routingWords.ts'

/** What a sentence about a rule is written with, in one language. */
export interface StepWords extends Pick<RoutingWords, 'list' | 'minutes' | 'say'> {
  /** How a document is called, by its id. */
  readonly nameOf: (id: string) => string
}

/** What a rule compared, in one sentence. */
export function stepText(step: ExplainedStep, words: StepWords): string {
  const {list, minutes, nameOf, say} = words
  switch (step.rule) {
    case 'known-subcategory':
      return step.heldBy.length > 0
        ? say('compared.held-by', {groups: list(step.heldBy.map(nameOf))})
        : say('compared.held-by-none')
    case 'external-partners':
      return say(externalPartnersKey(step.value), {value: shown(step.value)})
    case 'ticket-type':
      return step.ticketTypes.length > 0
        ? list(
            step.ticketTypes.map(({categoryGroupId, value}) =>
              say('compared.ticket-type', {group: nameOf(categoryGroupId), value: shown(value)}),
            ),
          )
        : say('compared.ticket-type-none')
    case 'order-present':
      return [
        say(`compared.order.${step.order}`),
        say(step.formAsksForOrder ? 'compared.form-asks' : 'compared.form-does-not-ask'),
      ].join(' ')
    case 'within-threshold':
      return [
        ageText(step.ageMs, words),
        step.thresholdMs === undefined
          ? say('compared.threshold-none', {value: shown(step.value)})
          : say('compared.threshold', {limit: minutes(step.thresholdMs)}),
      ].join(' ')
    case 'store':
      return step.storeId === undefined
        ? say('compared.store-unknown')
        : say('compared.store', {storeId: step.storeId})
  }
}

function ageText(ageMs: number | undefined, {minutes, say}: StepWords): string {
  if (ageMs === undefined) return say('compared.age-unknown')
  return ageMs < 0
    ? say('compared.age-before', {age: minutes(-ageMs)})
    : say('compared.age', {age: minutes(ageMs)})
}

function externalPartnersKey(value: unknown): RoutingWordKey {
  if (value === undefined || value === null) return 'compared.external-partners-not-set'
  if (typeof value !== 'boolean') return 'compared.external-partners-invalid'
  return value ? 'compared.external-partners-on' : 'compared.external-partners-off'
}

/** A stored value as an editor recognises it: text as it stands, everything else as JSON, nothing as a dash. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '–'
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '–')
}
