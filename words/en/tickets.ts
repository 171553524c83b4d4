const time = '"2023-05-23T12:34:56Z"'

/** What is wrong with JSON at a place of it: engineers and editors are told the same. */
export const jsonProblems = {
  'json-colon-missing': 'a colon is missing between a name and its value. Add it.',
  'json-comma-extra':
    'there is a comma too many. Remove it: a comma stands only between two values.',
  'json-comma-missing':
    'a comma is missing before this, or a backslash before a quotation mark within a text. Add it.',
  'json-comment': 'JSON has no comments. Remove this one.',
  'json-number':
    'JSON does not write numbers like this. Correct it, or put it in straight double quotation marks (") to keep it as it is.',
  'json-unexpected': 'JSON does not allow this character here. Remove or replace it.',
  'json-value-missing': 'a value is missing before this. Add one, or remove the name.',
}

/** What is wrong and what to do, in English: `{field}` and `{count}` are filled in. */
export const ticketProblems = {
  ...jsonProblems,
  'json-after-end': 'the JSON ends before this. Send one ticket at a time.',
  'json-ends-early': 'the text ends too early. Send all of it.',
  'json-quotes': 'names and texts need straight double quotation marks ("). Add them.',
  'json-text-open': 'the text that begins here is not closed. Add a quotation mark (") at its end.',
  'json-too-deep': 'this is nested deeper than any ticket is. Send the ticket alone.',
  'json-word':
    'JSON has no such word, only true, false and null in lower case. Write one of them, or leave the field out.',
  'not-json': 'This is no JSON. Send a ticket, which begins with { and ends with }.',
  'not-object': 'There is no ticket in it. Send an object with a "subcategoryId".',
  'order-id-not-text':
    '"{field}" is no id, or a number of too many digits. Send it as text, or leave it out for a ticket without an order.',
  'order-not-object':
    '"{field}" is no object. Send {"placedAt", "storeId"}, or leave it out for a ticket without an order.',
  'receipt-damaged':
    'The receipt is damaged at "{field}". Copy it once more from where it was made.',
  'receipt-not-ticket':
    'This is the receipt of a decision and no ticket. Send the ticket that it was written for, or check the receipt with "support-routing route" or in the routing preview.',
  'receipt-version-unknown': 'The receipt is of a format that this version does not know.',
  'several-tickets': 'These are {count} tickets. Send them one by one.',
  'store-id-not-text': '"{field}" is no text. Send the id as a text, with all its zeros.',
  'stores-differ': '"{field}" and the store of the order are different. Leave out the wrong one.',
  'subcategory-id-missing': '"{field}" is missing. Add it, with the id of a sub-category.',
  'subcategory-id-not-text': '"{field}" is no text. Send the id of the sub-category.',
  'time-as-number': `"{field}" is a number, which may count seconds or milliseconds. Send a text like ${time}.`,
  'time-date-only': `"{field}" has no time of day. Send it in full, like ${time}.`,
  'time-http-date-form':
    '"{field}" is not written as HTTP does. Send it exactly like "Tue, 02 May 2023 12:34:56 GMT".',
  'time-impossible': '"{field}" is a date or time of day that does not exist. Correct it.',
  'time-not-text': `"{field}" is no text. Send the time as a text like ${time}.`,
  'time-unreadable': `"{field}" cannot be read as a time. Send it like ${time} or "Tue, 23 May 2023 12:34:56 GMT".`,
  'time-without-offset':
    '"{field}" does not say in which time zone it is. Add Z for UTC at its end, or an offset like +01:00.',
  'time-wrong-weekday':
    '"{field}" has a weekday that is not that of its date. Correct the one that is wrong.',
}
