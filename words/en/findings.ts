import type {TicketType} from '../../engine/index.ts'
import {suggestedThresholdMinutes as minutes} from '../../engine/threshold.ts'
import {all, createFormats, named, one, quoted} from '../formats.ts'
import {
  type FindingWords,
  type Name,
  type Others,
  titles,
  type UncheckedReason,
  type UnknownStoresReason,
} from '../findingWords.ts'

const {and, firstOf, or, seconds, time} = createFormats('en', (more) =>
  more === 1 ? '1 other' : `${more} others`,
)
const {option, settings, threshold, toggle} = titles

function groups(type: TicketType, others: Others): string {
  const [first] = others.names
  return others.names.length + others.more > 1
    ? `the ${type} groups ${and(others, 'one without a name')}`
    : `the ${type} group ${named(first, 'without a name')}`
}

const own = (name: Name) => named(name, 'this sub-category')
const ofItem = (name: Name) => named(name, 'the sub-category of this item')
const ownGroup = (name: Name) => (name === undefined ? 'this group' : `the group ${quoted(name)}`)

/** What validation says in English. */
export const english: FindingWords = {
  because,
  findings: {
    'category-group-name-shared': ({
      decidesTheSame,
      language,
      otherGroups,
      place,
      sharedNames,
      subcategory,
      value,
    }) => {
      const isOne = otherGroups.names.length + otherGroups.more === 1
      const others = and(otherGroups, 'one without a name')
      const shared =
        place === 'item'
          ? `${ofItem(subcategory)} is also in ${isOne ? 'the group' : 'the groups'} ${others}, which ${isOne ? 'has' : 'have'} the name ${and(sharedNames, '')} too: a ticket`
          : `The name ${value} in ${named(language, '')} is also a name of ${isOne ? 'the group' : 'the groups'} ${others}, which ${isOne ? 'holds' : 'hold'} sub-categories of this group too: a ticket about one of them`
      return decidesTheSame
        ? `${shared} that says it names no group. It goes to the same place now, but may not once one of the groups changes: give each a name of its own.`
        : `${shared} that says it names no group, and may go to GENERAL instead of a store. Give each group a name of its own.`
    },
    'external-partners-not-set': ({place, subcategory, value}) => {
      const held = value === undefined ? 'was never switched on or off' : `holds ${value}`
      return place === 'item'
        ? `${toggle} ${held} for ${ofItem(subcategory)}, which counts as off: its tickets are not forwarded. Switch it on or off there.`
        : `${toggle} ${held}, which counts as off: tickets of ${own(subcategory)} are not forwarded to partners. Switch it on or off.`
    },
    'external-partners-off': ({place, subcategory}) =>
      place === 'item'
        ? `${toggle} is off for ${ofItem(subcategory)}: its tickets are not forwarded. Switch it on there if partners should receive them.`
        : `${toggle} is off: tickets of ${own(subcategory)} are not forwarded. Switch it on if partners should receive them.`,
    'group-empty': ({group}) =>
      `${ownGroup(group)} holds no sub-category, so no ticket can be opened in it. Add at least one.`,
    'knowledge-force-id-duplicate': ({otherSubcategories, subcategory, value}) =>
      `The Knowledge Force id ${value} of ${own(subcategory)} is also that of ${and(otherSubcategories, 'a sub-category without a name')}: partners cannot tell the tickets of these sub-categories apart. Check which of them should have it.`,
    'knowledge-force-id-format': ({listed, value}) =>
      `The Knowledge Force id ${value} has to be spelled ${or(listed, (more) => `in ${more === 1 ? '1 other way' : `${more} other ways`}`)}, or partners may not recognize it. Correct the spelling.`,
    'knowledge-force-id-missing': ({subcategory}) =>
      `Tickets of ${own(subcategory)} go to partners without a Knowledge Force id. Choose one from the market’s list.`,
    'knowledge-force-id-not-in-list': ({subcategory, value}) =>
      `The Knowledge Force id ${value} of ${own(subcategory)} is not in the market’s list, so partners cannot map its tickets to an issue. Choose one from the list, or add this one in ${settings}.`,
    'knowledge-force-list-invalid': ({listed, value}) => {
      if (listed.names.length > 0) {
        return `The Knowledge Force id ${value} in the market’s list begins or ends with a blank, which it counts without. Remove the blank.`
      }
      return value === undefined
        ? 'This entry of the market’s list has no Knowledge Force id, so it counts for nothing. Enter the id, or remove the entry.'
        : `The market’s list holds ${value}, which is no Knowledge Force id and counts for nothing. Enter the id as text, with its leading zeros.`
    },
    'name-damaged': ({language, value}) =>
      `The name ${value} in ${named(language, '')} holds “\uFFFD” in place of a character that was lost, and that is what guests and partners see. Enter the name again.`,
    'name-missing': ({group, isNote, language, place, subcategory}) => {
      const document = place === 'group' ? ownGroup(group) : own(subcategory)
      if (language === undefined) {
        return `${document} has no name in any language. Guests choose by the name and partners receive it with every ticket: enter one.`
      }
      const guests = `${document} has no name in ${quoted(language)}: guests who use the app in that language may see`
      return isNote
        ? `${guests} another language, or nothing to choose. Enter the name if it is needed.`
        : `${guests} nothing to choose. Enter the name.`
    },
    'name-plain-text': ({language, value}) =>
      `The name ${value} is plain text: the app and the partners look for it in a language and find none. ${language === undefined ? 'Enter it in a language' : `Keep it as the name in ${quoted(language)}, or enter it in another language`}; resetting the value would delete it.`,
    'name-whitespace': ({isInside, language, value}) =>
      isInside
        ? `The name ${value} in ${named(language, '')} has a character inside that nobody sees, like a line break or a zero width space. Partners use names as keys, with every character: remove this one.`
        : `The name ${value} in ${named(language, '')} begins or ends with a blank. Partners use names as keys, blanks included: remove this one.`,
    'nobody-subscribed': ({group, unheard, unheardStores: stores}) => {
      const store = stores
        ? `in ${stores.count} of ${stores.total} stores (${and(stores.ids, '')}) no partner receives STORE_SUPPORT_TICKET_EVENT`
        : 'no partner is connected to any store for STORE_SUPPORT_TICKET_EVENT'
      const region = 'no partner receives GENERAL_SUPPORT_TICKET_EVENT for the region'
      const parts = [...(unheard.store ? [store] : []), ...(unheard.region ? [region] : [])]
      return `Not every ticket of ${ownGroup(group)} reaches a partner: ${parts.join(', and ')}. Subscribe one in the Partner’s admin.`
    },
    'reference-dangling': ({group, isEmptyItem, isForeign, isWithheld}) => {
      if (isWithheld) {
        return `This item of ${ownGroup(group)} refers to a sub-category that you may not see, so it is not checked here.`
      }
      if (isForeign) {
        return `This item of ${ownGroup(group)} refers to something outside of this dataset, so guests cannot choose it. Choose a sub-category of this dataset, or remove the item.`
      }
      return isEmptyItem
        ? `This item of ${ownGroup(group)} refers to nothing yet. Choose a sub-category, or remove the item.`
        : `This item of ${ownGroup(group)} refers to a sub-category that does not exist, so guests cannot choose it. Choose another one, or remove the item.`
    },
    'reference-duplicate': ({group, subcategory}) =>
      `${ofItem(subcategory)} is already in ${ownGroup(group)} and counts only once. Remove this item.`,
    'reference-not-published': ({group, isBlocking, isOfRelease, subcategory}) =>
      `${ofItem(subcategory)} is not published, so guests and partners do not see it in ${ownGroup(group)}${isBlocking ? ', and no change of the group can be published' : ''}. ${isOfRelease ? 'Publish it first, or add it to this release.' : 'Publish it first.'}`,
    'reference-weak': ({group, subcategory}) =>
      `${ofItem(subcategory)} can be deleted while ${ownGroup(group)} still holds it, since this item refers to it weakly. Make the reference strong.`,
    'settings-misplaced': () =>
      `This document counts for nothing: a market has one ${settings} document, with the id “supportSettings”. Enter there what should count, and delete this one.`,
    'store-subcategory-without-order-selection': ({group, place, storeGroups, subcategory}) => {
      const isItem = place === 'item'
      const document = isItem ? ofItem(subcategory) : own(subcategory)
      return `In ${groups('STORE', isItem ? one(group) : storeGroups)}, tickets from the app for ${document} can never reach a store: the form does not ask for an order, and without an order a ticket goes to GENERAL. Switch on ${option}${isItem ? ' in that sub-category' : ''}.`
    },
    'subcategories-malformed': ({group}) =>
      `The sub-categories of ${ownGroup(group)} are stored as something else than a list, so none of them counts and no ticket can be opened in it. Reset the field, and add them again.`,
    'subcategory-in-conflicting-groups': ({generalGroups, place, storeGroups, subcategory}) => {
      const where =
        place === 'item'
          ? `${ofItem(subcategory)} is not only in this group, but also in ${storeGroups.names.length > 0 ? groups('STORE', storeGroups) : groups('GENERAL', generalGroups)}`
          : `${own(subcategory)} is in ${groups('STORE', storeGroups)} and in ${groups('GENERAL', generalGroups)}`
      return `${where}: a ticket that names no group goes to GENERAL. Keep the sub-category in groups of one Ticket Type only.`
    },
    'subcategory-not-in-any-group': ({subcategory}) =>
      `${own(subcategory)} is in no Support Category Group, so guests cannot choose it and its tickets are not forwarded. Add it to a group.`,
    'threshold-invalid': ({value}) =>
      `${threshold} is ${value}, but it has to be a whole number of minutes, 0 or more. Enter one, like ${minutes}.`,
    'threshold-missing': ({group, place}) =>
      place === 'settings'
        ? `Without ${threshold} no STORE ticket is ever too late for its store. Enter it in minutes, like ${minutes}.`
        : `${threshold} is not set, so no ticket of ${groups('STORE', one(group))} is ever too late for its store. Set it in ${settings}.`,
    'threshold-very-long': ({limitDays, value}) =>
      `With ${value} minutes, more than ${limitDays} days, stores receive tickets about orders that nobody there remembers. Enter fewer minutes, like ${minutes}.`,
    'threshold-zero': () =>
      `With 0 minutes a ticket reaches its store only if it is submitted in the very instant of the order: in effect every STORE ticket goes to GENERAL. Enter more minutes, like ${minutes}.`,
    'ticket-type-invalid': ({group, value}) =>
      `The Ticket Type ${value} of ${ownGroup(group)} does not exist and counts as General: its tickets go to the region as GENERAL. Choose General or Store.`,
    'ticket-type-missing': ({group}) =>
      `${ownGroup(group)} has no Ticket Type, so its tickets go to the region as GENERAL. Choose General or Store.`,
  },
  receivers: (receivers) =>
    receivers.length === 0
      ? 'nobody'
      : firstOf(
          receivers.map(({partner, stores}) =>
            stores === 'region'
              ? partner
              : `${partner} (${stores} ${stores === 1 ? 'store' : 'stores'})`,
          ),
        ),
  storeReach: (reach) => {
    if (reach.kind === 'of-market') {
      return `STORE reaches nobody in ${reach.count} of ${reach.total} ${reach.total === 1 ? 'store' : 'stores'}.`
    }
    return reach.count === 0
      ? 'For STORE no partner is connected to any store.'
      : `For STORE partners are connected in ${reach.count} ${reach.count === 1 ? 'store' : 'stores'}; others are not known.`
  },
  storesFailed: (failure) =>
    `Which stores this market has is not known: ${becauseOfStores(failure)} Until it is, no finding says which of them no partner is connected to.`,
  unchecked: (reason) =>
    `What depends on other documents could not be checked: ${because(reason)} It is checked again with your next change.`,
  differing: (option) =>
    `This Studio sets “${option}” twice, and not to the same value. What you read here may be wrong. A developer has to set it in supportRouting() only.`,
  untyped: (languages) =>
    `The type localeString of this Studio has no field ${or(all(languages.map(({id}) => id)))}, so no name can be entered in ${and(all(languages.map(({title}) => title)), '')}, and none is asked for. A developer has to add what is missing to the type, or take the language out of supportRouting().`,
}

function becauseOfStores(failure: UnknownStoresReason): string {
  const advice = 'A developer has to correct the option “stores”.'
  switch (failure.kind) {
    case 'empty':
      return `the answer to the lookup has no store in it. ${advice}`
    case 'no-id':
      return `entry ${failure.position} of the answer to the lookup is no id as text. ${advice}`
    case 'no-list':
      return `the answer to the lookup is no list of ids. ${advice}`
    case 'query-failed':
      // Of a query that it understands it says no such thing.
      return failure.reason.kind === 'refused' && failure.reason.status === 400
        ? `${because(failure.reason)} ${advice}`
        : because(failure.reason)
    case 'refused':
      return failure.message === ''
        ? 'the lookup failed and gave no reason.'
        : `the lookup failed with ${quoted(failure.message)}.`
  }
}

function because(reason: UncheckedReason): string {
  switch (reason.kind) {
    case 'failed':
      return 'the request failed in an unexpected way.'
    case 'no-answer':
      return `no answer came within ${seconds(reason.waitedMs)}.`
    case 'no-connection':
      return 'the server cannot be reached.'
    case 'refused':
      return `the server answered with status ${reason.status}.`
    case 'stale':
      return `the connection was lost at ${time(reason.since)}, and later changes of others are not known.`
  }
}
