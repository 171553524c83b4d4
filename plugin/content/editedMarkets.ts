import {dequal} from 'dequal'

import {accessIn} from '../../content/contentAccess.ts'
import type {ContentSource, ContentState, SourceStatus} from '../../content/contentSource.ts'
import {
  asRestored,
  documentInForm,
  type EditedDocument,
  marketInForm,
  withoutRevision,
} from '../../content/editedMarket.ts'
import {provenFindings} from '../../content/provenFindings.ts'
import {
  type FieldNames,
  type Finding,
  findingKinds,
  type Perspective,
  type RoutingConfig,
} from '../../engine/index.ts'
import {toldFindings} from '../findings/toldFindings.ts'
import {afterPaint, isOverdue, patientUpdate} from './follow.ts'
import type {OpenForms} from './openForms.ts'

/** Which state of which document is edited. */
export interface EditedPlace {
  /** Published id. */
  readonly id: string
  readonly type: string
  /** What the Studio shows of the other documents. */
  readonly perspective: Perspective
  /** The revision that its pane shows; the newest unless given. */
  readonly rev: string | undefined
}

/** A document as it is edited, and what that means: the one answer of everything that shows it. */
export interface EditedMarket {
  /** Without its revision; `undefined` where only what is published counts and it is not there. */
  readonly document: EditedDocument | undefined
  /** The market with it. */
  readonly config: RoutingConfig
  /** All of the document's; until the other documents are known, only what it alone can tell. */
  readonly findings: readonly Finding[]
  /** Those of them that its form tells by now. */
  readonly told: readonly Finding[]
  readonly status: SourceStatus
}

/** How a market reads its documents, and what it finds in them. */
export interface MarketReading {
  readonly fieldNames: Partial<FieldNames> | undefined
  /** What the analysis says of a document, or of all, at the severities that the market chose. */
  readonly analyze: (config: RoutingConfig, documentId?: string) => readonly Finding[]
}

/** One document that is edited, for all that shows something of it. */
export interface EditedMarketStore {
  /** Tells forms of this place from others. */
  readonly key: string
  /**
   * The newest answer; the very same until it is another.
   *
   * @param shown - the document as whoever asks has it; it counts until a form or a panel shows it
   */
  readonly read: (reading: MarketReading, shown?: unknown) => EditedMarket
  /** Says how a view or a panel has the document; the form of the document goes before. */
  readonly show: (who: string, document: unknown) => void
  readonly leave: (who: string) => void
  /** Says that an answer is on the screen. */
  readonly caughtUp: (market: EditedMarket) => void
  /** Calls back once a newer answer may be shown, all at once and behind the form's own picture. */
  readonly subscribe: (onChange: () => void) => () => void
}

/** The stores of a workspace, one for each place. */
export function createEditedMarkets(
  source: ContentSource,
  openForms: OpenForms,
): (place: EditedPlace) => EditedMarketStore {
  const stores = new Map<string, EditedMarketStore>()
  return (place) => {
    const {id, perspective, rev, type} = place
    const key = JSON.stringify([type, id, perspective, rev])
    const store = stores.get(key) ?? createStore(place, key, source, openForms)
    stores.set(key, store)
    return store
  }
}

/** What an answer is made of. */
interface Parts extends ContentState {
  readonly focusPath: readonly unknown[] | undefined
  readonly openIds: readonly string[]
  readonly reading: MarketReading
  readonly shown: unknown
}

function createStore(
  place: EditedPlace,
  key: string,
  source: ContentSource,
  openForms: OpenForms,
): EditedMarketStore {
  const observers = new Set<() => void>()
  const beside = new Map<string, unknown>()
  /** The document as it is followed by now, in its form or beside it. */
  let shown: unknown
  let known: {readonly market: EditedMarket; readonly parts: Parts} | undefined
  /** The answer that is on the screen, and since when there is a newer one. */
  let onScreen: EditedMarket | undefined
  let behindSince: number | undefined
  let cancel: (() => void) | undefined
  let unsubscribes: readonly (() => void)[] = []

  const form = () => openForms.shownAs(place.id, key)
  function newest(): unknown {
    const inForm = form()?.document
    if (!inForm) return [...beside.values()].at(-1)
    return place.rev === undefined ? inForm : asRestored(inForm)
  }

  function partsOf(reading: MarketReading): Parts {
    const openIds = openForms.ids()
    return {...source.getSnapshot(), focusPath: form()?.focusPath, openIds, reading, shown}
  }

  function read(reading: MarketReading): EditedMarket {
    const parts = partsOf(reading)
    if (known && isSame(known.parts, parts)) return known.market
    const market = sharing(known?.market, marketOf(parts, place))
    known = {market, parts}
    return market
  }

  function tell(): void {
    const before = known?.market
    const market = known && read(known.parts.reading)
    if (market === before) return
    behindSince ??= performance.now()
    patientUpdate(behindSince, () => {
      for (const observer of observers) observer()
    })
  }

  function take(): void {
    cancel = undefined
    shown = newest() ?? shown
    tell()
    if (known?.market === onScreen) behindSince = undefined
  }

  function follow(): void {
    cancel?.()
    behindSince ??= performance.now()
    // Keys that come without a pause leave no time behind a frame.
    if (isOverdue(behindSince)) take()
    else cancel = afterPaint(take)
  }

  return {
    caughtUp: (market) => {
      onScreen = market
      if (market === known?.market && !cancel) behindSince = undefined
    },
    key,
    leave: (who) => {
      beside.delete(who)
    },
    read: (reading, given) => {
      shown ??= newest() ?? given
      return read(reading)
    },
    show: (who, document) => {
      beside.delete(who)
      beside.set(who, document)
      if (!form() && document !== shown) follow()
    },
    subscribe: (onChange) => {
      if (observers.size === 0) {
        unsubscribes = [source.subscribe(tell), openForms.subscribe(follow)]
      }
      observers.add(onChange)
      return () => {
        observers.delete(onChange)
        if (observers.size > 0) return
        cancel?.()
        cancel = undefined
        for (const unsubscribe of unsubscribes) unsubscribe()
        // Whoever opens the document again begins with what it is then.
        shown = undefined
        known = undefined
        onScreen = undefined
        behindSince = undefined
      }
    },
  }
}

function marketOf(
  {access, documents, focusPath, openIds, reading, shown, status}: Parts,
  {perspective, ...place}: EditedPlace,
): EditedMarket {
  const {analyze, fieldNames} = reading
  const edited = documentInForm(documents, shown, perspective, place)
  const config = marketInForm(documents, edited, perspective, fieldNames)
  const isAlone = status.kind === 'loading' || status.kind === 'failed'
  const proven = provenFindings(analyze(config, place.id), accessIn(access, config.perspective))
  const findings = proven.filter(({code}) => !isAlone || !findingKinds[code].needsOthers)
  return {
    config,
    document: edited && withoutRevision(edited),
    findings,
    status,
    told: edited ? toldFindings(findings, edited, focusPath, openIds) : [],
  }
}

function isSame(one: Parts, other: Parts): boolean {
  return (
    one.access === other.access &&
    one.shown === other.shown &&
    one.documents === other.documents &&
    one.status === other.status &&
    one.reading === other.reading &&
    dequal(one.openIds, other.openIds) &&
    dequal(one.focusPath, other.focusPath)
  )
}

/** A newer answer with every part of the older one that says the same, so that what shows only that is not rendered again. */
function sharing(older: EditedMarket | undefined, newer: EditedMarket): EditedMarket {
  if (!older) return newer
  const shared: EditedMarket = {
    config: kept(older.config, newer.config),
    document: kept(older.document, newer.document),
    findings: kept(older.findings, newer.findings),
    status: kept(older.status, newer.status),
    told: kept(older.told, newer.told),
  }
  const isOther =
    shared.config !== older.config ||
    shared.document !== older.document ||
    shared.findings !== older.findings ||
    shared.status !== older.status ||
    shared.told !== older.told
  return isOther ? shared : older
}

function kept<Value>(older: Value, newer: Value): Value {
  return dequal(older, newer) ? older : newer
}
