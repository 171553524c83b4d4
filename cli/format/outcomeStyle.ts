import type {CaseResult, Outcome} from '../../engine/index.ts'
import type {Style} from '../output.ts'

const styles: Readonly<Record<Outcome, Style>> = {
  GENERAL: 'yellow',
  NOT_FORWARDED: 'dim',
  STORE: 'green',
}

/** The colour of an outcome. */
export function outcomeStyle(outcome: Outcome): Style {
  return styles[outcome]
}

/** The colour of what becomes of a case. */
export function resultStyle({outcome, reachable}: CaseResult): Style {
  return reachable ? styles[outcome] : 'dim'
}
