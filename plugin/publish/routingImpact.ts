import {accessIn, type ContentAccess, wholeAccess} from '../../content/contentAccess.ts'
import type {RawDocument} from '../../content/contentClient.ts'
import {marketWith} from '../../content/editedMarket.ts'
import {routingConfigOf} from '../../content/routingConfig.ts'
import {
  diffRouting,
  type Finding,
  type OutcomeChange,
  type RoutingConfig,
  settingsId,
} from '../../engine/index.ts'
import {type MarketChanges, marketChangesOf} from '../../engine/transitions.ts'
import {findingsIn, type FindingOptions} from '../findings/analyzeOptions.ts'
import type {SupportRoutingOptions} from '../options.ts'
import {configAfter, type ContentEdit, documentsPublished, editedIds} from './contentEdit.ts'
import {type HeldDocument, heldDocument} from './holders.ts'
import {type PartnerChange, partnerChangesBetween} from './partnerChanges.ts'

/** The market's options that decide what is a finding. */
export type ImpactOptions = FindingOptions & Pick<SupportRoutingOptions, 'fieldNames'>

/** What an edit means for tickets, partners and other documents. */
export interface RoutingImpact extends MarketChanges {
  /** Whether what is published was seen whole; otherwise more may change than is said here. */
  readonly access: ContentAccess
  readonly before: RoutingConfig
  readonly after: RoutingConfig
  /** Of the changes: those about what the edit does not touch, like a text that named another group before. */
  readonly elsewhere: MarketChanges
  /** What partners know and receive, and that becomes something else. */
  readonly partnerChanges: readonly PartnerChange[]
  /**
   * Warnings and errors on what goes public, as its form shows them, and on what does so for the first time also why no
   * ticket of it is forwarded; `config` is what they were found in.
   */
  readonly own: {readonly config: RoutingConfig; readonly findings: readonly Finding[]}
  /** Errors that keep what goes public from doing so. Of what is edited live, those that are public already keep nothing back. */
  readonly blocking: readonly Finding[]
  /** Warnings and errors that published content has afterwards and did not have before; `own` does not have them. */
  readonly caused: readonly Finding[]
  /** What keeps the document from going away, where it shall; then nothing of the above can happen. */
  readonly held: HeldDocument | undefined
}

/** What an edit would change, on the given raw documents of the dataset. */
export function impactOf(
  documents: ReadonlyMap<string, RawDocument>,
  edit: ContentEdit,
  options: ImpactOptions,
): RoutingImpact {
  const before = routingConfigOf(documents, 'published', options.fieldNames)
  const after = configAfter(documents, edit, options.fieldNames)
  const changes = marketChangesOf(
    diffRouting(before, after, {languages: options.languages?.map(({id}) => id)}),
  )
  const found = ownFindings(documents, {after, before}, edit, options)
  const own = {...found, findings: withoutRepeated(found.findings)}
  const publicAlready = new Set(seriousBefore(before, options).map(({id}) => id))
  const known = new Set([...publicAlready, ...found.findings.map(({id}) => id)])
  const isToldByOwn = othersOf(own.findings)
  return {
    ...changes,
    access: accessIn(options.access ?? wholeAccess, 'published'),
    after,
    before,
    blocking: own.findings.filter(
      ({id, severity}) => severity === 'error' && !(edit.kind === 'live' && publicAlready.has(id)),
    ),
    caused: serious(after, options).filter(
      (finding) => !known.has(finding.id) && !isToldByOwn(finding),
    ),
    elsewhere: changesElsewhere(changes.changes, {after, before}, editedIds(documents, edit)),
    held: heldDocument(documents, edit),
    own,
    partnerChanges: partnerChangesBetween(before, after),
  }
}

/**
 * Whether nobody has to be asked: no ticket goes elsewhere, partners see no difference, and nothing is to be warned of. Where a part
 * of the market is not seen, nobody can tell.
 */
export function isHarmless(impact: RoutingImpact): boolean {
  const {access, caused, changes, held, own, partnerChanges} = impact
  if (access.kind === 'partial') return false
  const said = [caused, changes, own.findings, partnerChanges]
  return said.every(({length}) => length === 0) && held === undefined
}

/** Whether no confirmation lets it through: what would be published has an error itself, or what would go is held. */
export function isBlocked({blocking, held}: RoutingImpact): boolean {
  return held !== undefined || blocking.length > 0
}

/** Whether two impacts say the same to who reads them. */
export function sameImpact(a: RoutingImpact, b: RoutingImpact): boolean {
  return said(a) === said(b)
}

/** Leaves out what is said on items of a document about which the same is said as a whole. */
function withoutRepeated(findings: readonly Finding[]): readonly Finding[] {
  const whole = new Set(
    findings.filter((each) => !isOnItem(each)).map(({code, documentId}) => keyOf(code, documentId)),
  )
  return findings.filter((each) => !isOnItem(each) || !whole.has(keyOf(each.code, each.documentId)))
}

function isOnItem({path}: Finding): boolean {
  return path.some((part) => typeof part === 'object')
}

/**
 * Tells the other sides of some findings, like the warning of a group's item and that of its sub-category.
 *
 * A finding names some of many others only, so that either side may be the one that names the other.
 */
function othersOf(findings: readonly Finding[]): (finding: Finding) => boolean {
  const places = new Set(findings.map(({code, documentId}) => keyOf(code, documentId)))
  const named = new Set(
    findings.flatMap(({code, related}) => related.map(({documentId}) => keyOf(code, documentId))),
  )
  return ({code, documentId, related}) =>
    named.has(keyOf(code, documentId)) ||
    related.some((place) => places.has(keyOf(code, place.documentId)))
}

function keyOf(code: Finding['code'], documentId: string): string {
  return `${code} ${documentId}`
}

function said({caused, changes, held, own, partnerChanges}: RoutingImpact): string {
  return JSON.stringify([changes, partnerChanges, own.findings, caused, held])
}

function ownFindings(
  documents: ReadonlyMap<string, RawDocument>,
  {after, before}: Pick<RoutingImpact, 'after' | 'before'>,
  edit: ContentEdit,
  options: ImpactOptions,
): RoutingImpact['own'] {
  const isNewSubcategory = (id: string) =>
    after.subcategories.has(id) && !before.subcategories.has(id)
  const told = (finding: Finding) =>
    isSerious(finding) || (isDeadEnd(finding) && isNewSubcategory(finding.documentId))
  switch (edit.kind) {
    case 'publish': {
      const config = marketWith(documents, 'drafts', edit.document, options.fieldNames)
      return {config, findings: findingsIn(config, options, edit.document._id).filter(told)}
    }
    case 'together':
    case 'live': {
      const published = documentsPublished(documents, edit.documents)
      const config = routingConfigOf(published, 'drafts', options.fieldNames)
      const ids = new Set(editedIds(documents, edit))
      const findings = findingsIn(config, options).filter(
        (finding) => ids.has(finding.documentId) && told(finding),
      )
      return {config, findings}
    }
    case 'unpublish':
    case 'delete':
      return {config: after, findings: []}
    case 'release': {
      const released = new Set(editedIds(documents, edit))
      const findings = findingsIn(after, options).filter(
        (finding) => released.has(finding.documentId) && told(finding),
      )
      return {config: after, findings}
    }
  }
}

const knownBefore = new WeakMap<RoutingConfig, WeakMap<ImpactOptions, readonly Finding[]>>()

/** What is published is the same with every keystroke, so it is analysed once. */
function seriousBefore(before: RoutingConfig, options: ImpactOptions): readonly Finding[] {
  const byOptions = knownBefore.get(before) ?? new WeakMap<ImpactOptions, readonly Finding[]>()
  knownBefore.set(before, byOptions)
  const findings = byOptions.get(options) ?? serious(before, options)
  byOptions.set(options, findings)
  return findings
}

/** Findings that someone should look at before publishing; notes are not among them. */
function serious(config: RoutingConfig, options: ImpactOptions): readonly Finding[] {
  return findingsIn(config, options).filter(isSerious)
}

function isSerious({severity}: Finding): boolean {
  return severity !== 'info'
}

/** Whether it says why no ticket of a sub-category is forwarded, which is no news of one that was public before. */
function isDeadEnd({code}: Finding): boolean {
  return code === 'external-partners-off' || code === 'subcategory-not-in-any-group'
}

/**
 * The changes about other documents than those that are edited. Settings are about the whole market, and a group is about what
 * it holds, as long as a ticket names it or no group.
 */
function changesElsewhere(
  changes: readonly OutcomeChange[],
  configs: {readonly after: RoutingConfig; readonly before: RoutingConfig},
  ids: readonly string[],
): MarketChanges {
  if (ids.includes(settingsId)) return marketChangesOf([])
  const edited = new Set<string | undefined>(ids)
  const held = new Set<string | undefined>()
  for (const {categoryGroups} of [configs.before, configs.after]) {
    for (const id of ids) for (const {ref} of categoryGroups.get(id)?.items ?? []) held.add(ref)
  }
  const isAbout = ({after, before, category, subcategoryId}: OutcomeChange) => {
    const groups = [before.categoryGroupId, after.categoryGroupId].filter((id) => id !== undefined)
    if (edited.has(subcategoryId) || groups.some((id) => edited.has(id))) return true
    return category === undefined && groups.length === 0 && held.has(subcategoryId)
  }
  return marketChangesOf(changes.filter((change) => !isAbout(change)))
}
