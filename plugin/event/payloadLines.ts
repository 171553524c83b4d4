import {documentedPayloadKeys, type SupportTicketEventPayload} from '../../tickets/eventPayload.ts'

/** One line of a payload's JSON. */
export interface PayloadLine {
  readonly text: string
  /** Whether the line holds a key that is not publicly documented. */
  readonly isUndocumented: boolean
}

/** A payload as the lines of its JSON; joined by line breaks they are the JSON. */
export function payloadLines(payload: SupportTicketEventPayload): readonly PayloadLine[] {
  const documented = new Map<string, boolean>(Object.entries(documentedPayloadKeys))
  // A payload is flat, so that between the braces each line is one key.
  const keys = [undefined, ...Object.keys(payload), undefined]
  return JSON.stringify(payload, undefined, 2)
    .split('\n')
    .map((text, index) => {
      const key = keys[index]
      return {isUndocumented: key !== undefined && documented.get(key) !== true, text}
    })
}
