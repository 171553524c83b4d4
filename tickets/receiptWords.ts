import type {ReceiptAnswer} from './checkReceipt.ts'

/** Sentences about receipts that are decided again, for the preview and the command line. `before` is an answer; so is `now`. */
const english = {
  /** The outcome is the same; the reason is one of several. */
  'receipt.same-outcome':
    'The outcome is that of the receipt, which says {{before}}. For which reason here cannot be told, since that depends on what the receipt does not keep of the ticket.',
  'receipt.cannot-be-told':
    'The receipt says {{before}}. What the answer is here cannot be told, since that depends on what the receipt does not keep of the ticket.',
  /** In the place of "the published content is not what it was". */
  'receipt.cause.content-same':
    'Other content was published since the receipt was written, and routes the same.',
}

/** What there are sentences for in every language. */
export type ReceiptWordKey = keyof typeof english

type ReceiptTexts = Readonly<Record<ReceiptWordKey, string>>

/** The sentences in every language that findings and decisions are told in. */
export const receiptWords: Readonly<Record<'en' | 'es' | 'pt', ReceiptTexts>> = {
  en: english,
  es: {
    'receipt.same-outcome':
      'El resultado es el del recibo, que dice {{before}}. Por qué motivo no se puede saber aquí, porque depende de lo que el recibo no guarda del ticket.',
    'receipt.cannot-be-told':
      'El recibo dice {{before}}. Cuál es la respuesta aquí no se puede saber, porque depende de lo que el recibo no guarda del ticket.',
    'receipt.cause.content-same':
      'Desde que se escribió el recibo se publicó otro contenido, que enruta igual.',
  },
  pt: {
    'receipt.same-outcome':
      'O resultado é o do recibo, que diz {{before}}. Por que motivo não se pode saber aqui, porque depende do que o recibo não guarda do ticket.',
    'receipt.cannot-be-told':
      'O recibo diz {{before}}. Qual é a resposta aqui não se pode saber, porque depende do que o recibo não guarda do ticket.',
    'receipt.cause.content-same':
      'Desde que o recibo foi escrito foi publicado outro conteúdo, que encaminha da mesma forma.',
  },
}

/** The sentence for what became of an answer; those that do not stand here are among the words of routing. */
export const receiptAnswerKeys = {
  same: 'receipt.same',
  'other-reason': 'receipt.reason',
  'same-outcome': 'receipt.same-outcome',
  'other-outcome': 'receipt.outcome',
  'cannot-be-told': 'receipt.cannot-be-told',
} as const satisfies Readonly<Record<ReceiptAnswer, string>>
