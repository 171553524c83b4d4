import * as v from 'valibot'

import type {Subscription} from '../engine/index.ts'
import {optionsObject, switchOption} from '../options/checkOptions.ts'
import {ordersOption, subscriptionsOption} from '../options/marketOptions.ts'
import type {OrderDirectory} from '../orders/orderDirectory.ts'
import {formOptions, type SupportSchemaOptions} from '../schemas/options.ts'
import {type SchemaTypeName, schemaTypeNames} from '../schemas/supportSchemaTypes.ts'
import type {SubscriptionDirectory} from '../subscriptions/subscriptionDirectory.ts'
import {isTimeZone} from './time/timeZone.ts'

/** What a Studio may choose about the plugin; every part is on unless it is switched off. */
export interface SupportRoutingOptions extends Omit<
  SupportSchemaOptions,
  'components' | 'subscriptions'
> {
  /** `false` when the Studio has the schema types itself; a list names those that the plugin brings when it has some of them. */
  readonly schemaTypes?: boolean | readonly SchemaTypeName[]
  /** `false` leaves the routing preview out of the inspectors beside the form. */
  readonly inspector?: boolean
  /** `false` publishes, unpublishes and deletes without showing first what that changes. */
  readonly publishDialog?: boolean
  /**
   * `false` leaves forms of live-edited types as they are: every keystroke is public, and the form says so. Otherwise such a form
   * keeps back what routing and partners read, until somebody makes it public.
   */
  readonly keepLiveEdits?: boolean
  /**
   * The IANA name of the zone in which the preview writes and reads times, like `Europe/Lisbon`; the browser's unless given.
   * Routing itself compares instants, and knows no zone.
   */
  readonly timeZone?: string
  /** `false` lets Support Settings be created, duplicated and deleted like any other document. */
  readonly singleSettings?: boolean
  /**
   * Who is subscribed to which event, as the Partner's admin knows it: a list, or a directory that is asked. With it the
   * preview names the partners that receive a ticket; without it, it says that they are not known. From a list the findings
   * tell too what reaches nobody.
   */
  readonly subscriptions?: readonly Subscription[] | SubscriptionDirectory
  /**
   * Looks an order up: its id in, when and where it was placed out, as in the runtime. With it the preview finds out the age of a
   * pasted ticket that carries the id of its order alone; it asks only when somebody presses the button for it.
   */
  readonly orders?: OrderDirectory
}

const part = v.optional(switchOption)

const schemaTypeName = v.picklist(
  schemaTypeNames,
  ({received}) =>
    `is ${received}, which is no type of the plugin. There are: ${schemaTypeNames.join(', ')}.`,
)

const schemaTypesOption = v.lazy((given) =>
  Array.isArray(given)
    ? v.array(schemaTypeName)
    : v.boolean(
        ({received}) => `is ${received}. Write true or false, or the names of types in a list.`,
      ),
)

/** The checks of {@link SupportRoutingOptions}. */
export const supportRoutingOptions = optionsObject({
  ...formOptions,
  schemaTypes: v.optional(schemaTypesOption),
  inspector: part,
  publishDialog: part,
  keepLiveEdits: part,
  singleSettings: part,
  timeZone: v.optional(
    v.custom<string>(
      isTimeZone,
      ({received}) =>
        `is ${received}, which is no time zone. Write an IANA name like "Europe/Lisbon", or leave it out to use the zone of the browser.`,
    ),
  ),
  subscriptions: subscriptionsOption,
  orders: ordersOption,
} satisfies Readonly<Record<keyof SupportRoutingOptions, v.GenericSchema>>)
