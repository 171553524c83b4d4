import type {DocumentDefinition, FieldDefinition, SchemaTypeDefinition} from 'sanity'
import * as v from 'valibot'

import type {ContentClient} from '../content/contentClient.ts'
import {isSupportType, type SupportType} from '../engine/storedNames.ts'
import {checkOptions, optionsObject, switchOption, textOption} from '../options/checkOptions.ts'
import {routingFieldsOf} from './editRouting.ts'
import {createFindingRules, type FindingRules} from './findingRules.ts'
import {
  formOptions,
  type ResolvedMarketOptions,
  resolveMarket,
  type SupportSchemaOptions,
} from './options.ts'
import {eitherLocks, ownValidation} from './hostField.ts'
import {supportTypesWith} from './supportSchemaTypes.ts'
import {
  differenceSentence,
  differingOption,
  marketOf,
  marketOfClient,
  type WorkspaceDataset,
  type WorkspaceMarket,
} from './workspaceMarket.ts'

/** What a Studio that has the types itself may choose; what it leaves out is taken from `supportRouting()` of the workspace. */
export interface SupportedTypeOptions extends Pick<
  SupportSchemaOptions,
  'canEditRouting' | 'fieldNames' | 'languages' | 'localeString' | 'severity' | 'stores'
> {
  /** `false` adds no field that a type lacks: routing then reads nothing there. */
  readonly addFields?: boolean
  /** The name of the group of fields that an added field belongs to; it must be a group of the type. */
  readonly group?: string
  /** The name of the fieldset that an added field belongs to; it must be a fieldset of the type. */
  readonly fieldset?: string
}

const supportedTypeOptions = optionsObject({
  ...formOptions,
  addFields: v.optional(switchOption),
  fieldset: v.optional(textOption('Write the name of a fieldset of the type.')),
  group: v.optional(textOption('Write the name of a group of fields of the type.')),
} satisfies Readonly<Record<keyof SupportedTypeOptions, v.GenericSchema>>)

/**
 * The document types of a host, with the validation and the locks of customer support on the fields that routing reads.
 *
 * Nothing that is given is changed; types that are no support types come back as they are. A field of the host keeps all that it
 * has: its validation runs beside ours, and it is read-only where either says so.
 *
 * @param types - One definition or a list, in which other types may stand too.
 * @param options - What differs from `supportRouting()` of the workspace.
 * @param workspace - What Sanity hands to `schema.types`: with it the options of `supportRouting()` are known while types are made.
 * @throws TypeError for options that are none, for a mapped field that a type lacks, and for a type that has no fields of its own.
 */
export function withSupportRouting(
  types: readonly SchemaTypeDefinition[],
  options?: SupportedTypeOptions,
  workspace?: WorkspaceDataset,
): SchemaTypeDefinition[]
export function withSupportRouting(
  type: SchemaTypeDefinition,
  options?: SupportedTypeOptions,
  workspace?: WorkspaceDataset,
): SchemaTypeDefinition
export function withSupportRouting(
  types: SchemaTypeDefinition | readonly SchemaTypeDefinition[],
  options: SupportedTypeOptions = {},
  workspace?: WorkspaceDataset,
): SchemaTypeDefinition | SchemaTypeDefinition[] {
  checkOptions('withSupportRouting', supportedTypeOptions, options)
  const {addFields, fieldset, group, ...own} = options
  const plugin = workspace && marketOf(workspace)
  const differing = plugin && differingOption(own, plugin)
  if (differing !== undefined) throw new TypeError(differenceSentence(differing))
  const market = resolveMarket({...plugin, ...own})
  const rules = createFindingRules(marketsOf(own, market))
  const wrapping: Wrapping = {
    added: addFields === false ? undefined : {...(fieldset && {fieldset}), ...(group && {group})},
    mapped: Object.values({...plugin?.fieldNames, ...own.fieldNames}),
    market,
    ours: supportTypesWith({...market, components: {}}, rules),
    rules,
  }
  return 'name' in types ? wrapped(types, wrapping) : types.map((type) => wrapped(type, wrapping))
}

/** What all types of one call share. */
interface Wrapping {
  /** What a field that is added has besides; `undefined` where none is added. */
  readonly added: {readonly fieldset?: string; readonly group?: string} | undefined
  /** The stored names that the market chose. */
  readonly mapped: readonly unknown[]
  readonly market: ResolvedMarketOptions
  /** Our own types of the same names. */
  readonly ours: Readonly<Record<SupportType, DocumentDefinition>>
  readonly rules: FindingRules
}

function wrapped(type: SchemaTypeDefinition, wrapping: Wrapping): SchemaTypeDefinition {
  const {name} = type
  if (!isSupportType(name)) return type
  if (!isDocument(type)) {
    throw new TypeError(
      `withSupportRouting: ${name} has no fields of its own, since its type is "${type.type}". Give it the type "document" and write its fields there.`,
    )
  }
  const {added, market, ours, rules} = wrapping
  const known = ours[name].fields
  const told = new Set<string>()
  const routing = routingFieldsOf(name, market.fieldNames)
  const fields = type.fields.map((field): FieldDefinition => {
    const our = known.find((each) => each.name === field.name)
    if (!our) return field
    const validation = ownValidation(field, field.name === 'name' ? rules.name : rules.field)
    if (validation) told.add(field.name)
    return Object.assign(
      {},
      field,
      validation && {validation},
      routing.includes(field.name) && eitherLocks(field.readOnly, market.canEditRouting),
    )
  })
  for (const our of known) {
    if (type.fields.some((field) => field.name === our.name)) continue
    if (wrapping.mapped.includes(our.name)) throw missingField(name, our.name, market)
    if (!added) continue
    told.add(our.name)
    fields.push(Object.assign({}, our, added))
  }
  const ownRules = type.validation ? [type.validation].flat() : []
  return Object.assign({}, type, {fields, validation: [...ownRules, rules.document([...told])]})
}

function missingField(type: SupportType, field: string, {fieldNames}: ResolvedMarketOptions) {
  const [option = field] = Object.entries(fieldNames).find(([, stored]) => stored === field) ?? []
  return new TypeError(
    `withSupportRouting: ${type} has no field "${field}", which fieldNames.${option} names. Add the field to the type, or correct fieldNames.${option}.`,
  )
}

function isDocument(type: SchemaTypeDefinition): type is DocumentDefinition {
  return type.type === 'document' && 'fields' in type && Array.isArray(type.fields)
}

/** The market of each dataset: what the host gave here, and for the rest what the plugin of the workspace was given. */
function marketsOf(own: WorkspaceMarket, made: ResolvedMarketOptions) {
  const known = new WeakMap<WorkspaceMarket, ResolvedMarketOptions>()
  return (client: ContentClient): ResolvedMarketOptions => {
    const plugin = marketOfClient(client)
    if (!plugin) return made
    const last = known.get(plugin)
    if (last) return last
    // The types stand on these names, whatever the plugin reads.
    const used = {...own, fieldNames: made.fieldNames}
    const market = resolveMarket({...plugin, ...used})
    known.set(plugin, market)
    const all = {...plugin, fieldNames: resolveMarket(plugin).fieldNames}
    const differing = differingOption(used, all)
    if (differing !== undefined) {
      // oxlint-disable-next-line no-console -- a developer looks there; editors read the marker in the form
      console.error(differenceSentence(differing))
    }
    return {...market, differing}
  }
}
