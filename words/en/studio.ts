import {englishRouting} from './routing.ts'
import {jsonProblems} from './tickets.ts'

const place = 'Line {{line}}, column {{column}}: '

/** The plugin's words in English; every other language has the same keys. */
const words = {
  ...englishRouting,
  /** Under an answer that is live, and that unpublished changes do not touch. */
  'perspective.live.drafts': 'Live now, and still so once all drafts are published.',
  'perspective.live.release': 'Live now, and still so once the release {{release}} is published.',
  'perspective.release': 'As if the release {{release}} were published.',
  'perspective.published': 'On what is published.',
  /** Under the answer: whose changes it counts. */
  'perspective.drafts': 'As if all drafts were published.',
  /** The slider of the order's age: its label, and what it says beside its handle and to a screen reader. */
  'age.title': 'Time from order to ticket',
  'age.after': '{{age}} after the order',
  /** The order lies in the future. */
  'age.before': '{{age}} before the order',
  /** {{age}} is one of the two above. */
  'age.beyond': '{{age}}, longer than this scale',
  'age.unknown': 'Not known, because a time is missing',
  'age.value-text': '{{age}}, {{outcome}}',
  /** Above the mark on the scale; {{limit}} is in minutes, {{length}} the same in days. */
  'age.threshold': 'Threshold {{limit}}',
  'age.threshold_long': 'Threshold {{limit}} ({{length}})',
  /** Behind the only outcome that there is. */
  'age.any': 'at any age of the order',
  /** Below ages that no ticket can have. */
  'age.impossible': 'Impossible: {{because}}.',
  /** Below an answer that no age changes, since routing does not know the pair of group and sub-category. */
  'age.because': 'Because {{because}}.',
  /** Buttons that set an age at the threshold, of which one second decides. */
  'age.pick.title': 'At the threshold',
  'age.pick.within': 'Just within',
  'age.pick.exactly': 'Exactly at it',
  'age.pick.past': 'Just past it',
  /** What such a button sets, for a screen reader. */
  'age.pick.name': '{{pick}}: {{length}}',

  /** In the form of a sub-category that no group holds: opens the menu of the market's groups. */
  'add-to-group.button': 'Add to a group',
  'add-to-group.none': 'There is no group yet. Create one first.',
  /** A published sub-category that only the draft of a group holds. */
  'add-to-group.waiting': 'The draft of “{{group}}” holds it; that counts once it is published.',

  /** Under the field, while what is typed matches nothing. */
  'knowledge-force-id.no-match':
    'No id of the market matches “{{query}}”, so nothing was stored. Add it in Support Settings first.',

  /** One ticket by what is published, by the drafts and by a content release, side by side. */
  'compare.title': 'Drafts and releases against what is published',
  /** Instead of the sides, where there is only one. */
  'compare.published-only':
    'There is no draft and no release to compare: what you see is what counts now.',
  /** Titles of the sides; a release has its own. */
  'compare.side.drafts': 'Drafts',
  'compare.side.published': 'Published',
  /** Under the title of a side: when it counts. */
  'compare.counts.drafts': 'Counts once all drafts are published.',
  'compare.counts.published': 'Counts now.',
  'compare.counts.release': 'Counts once this release is published.',
  /** Marks the side that the form beside it changes. */
  'compare.edited': 'In the form now',
  /** A side in which such a ticket cannot even be named. */
  'compare.no-ticket': 'No ticket can be opened here.',
  /** Compared with what is published. */
  'compare.difference.draft': 'Changes when published: {{from}} becomes {{to}}.',
  'compare.difference.gone':
    'Can no longer happen when published: the sub-category is gone from here.',
  'compare.difference.new': 'Not published yet: no ticket can be opened here until then.',
  'compare.difference.other-reason': 'Same outcome as published, for another reason.',
  'compare.difference.release': 'Changes when the release is published: {{from}} becomes {{to}}.',
  'compare.difference.same': 'Same as published.',
  /** Above everything that a side changes for the sub-category, whatever ticket is being tried. */
  'compare.all.drafts': 'All tickets of this sub-category, once all drafts are published',
  'compare.all.release':
    'All tickets of this sub-category, once the release “{{release}}” is published',

  /** The content could not be read at all; {{reason}} is the rest of the sentence, with its full stop. */
  'content.failed':
    'The support configuration could not be read: {{reason}} What depends on other documents could not be checked.',
  /** The first answer takes longer than validation waits. */
  'content.overdue':
    'The support configuration is still being read. What depends on other documents could not be checked yet.',
  /** The notice of what somebody may not see; its button shows the filters of their role. */
  'content.partial.filters':
    'You see only part of this market. What may be missing from the rest is not checked here.',
  'content.partial.no-token':
    'You are not signed in, so you see no drafts and no releases. What may be missing from the rest is not checked here.',
  /** {{reason}} is the rest of the sentence, with its full stop. */
  'content.partial.unknown':
    'It could not be found out whether you see all of this market: {{reason}} Until then, nothing is said about what may be missing.',
  'content.partial.show': 'Show what I may see',
  'content.partial.hide': 'Hide what I may see',
  /** Above the filters, which are written in a query language. */
  'content.partial.list': 'Your role lets you see documents that match:',
  'content.partial.nothing': 'Your role lets you see no document.',
  'content.retry': 'Try again',
  /** The connection was lost; the next follows it. */
  'content.stale': 'The connection is lost.',
  /** A relative time, like "21 seconds ago". */
  'content.stale.since': 'Routing is shown as it was {{since}}.',
  /** The market stores all fields of routing under names that the plugin does not know. */
  'content.unmapped':
    'Where tickets go cannot be shown: this market stores its settings under names that this Studio does not know, so everything looks empty. Ask a developer to set the option fieldNames of supportRouting().',
  /** {{fields}} are stored names that the plugin was told, as a list. */
  'content.mapped-wrongly':
    'Where tickets go may be shown wrongly: this Studio looks for {{fields}}, and no document of this market has it. Ask a developer to correct the option fieldNames of supportRouting().',

  /** Stands for a document without a name. */
  'document.untitled': 'Untitled',

  /** Stands for Support Settings where other documents stand by their names. */
  'document.settings': 'Support Settings',

  /** Beside a field that `canEditRouting` locks without a reason of its own. */
  'edit-refused': 'You may not change this: it decides where tickets go.',

  /** Why an action or a draft takes the right to edit routing; {{reason}} is a whole sentence of the market's own. */
  'rights.appears': 'A new document changes where tickets go. {{reason}}',
  /** {{fields}} are titles of fields, as a list. */
  'rights.fields': 'This changes {{fields}}. {{reason}}',
  'rights.goes': 'Without this document tickets go elsewhere. {{reason}}',
  'rights.names': 'With this name tickets go elsewhere. {{reason}}',
  /** Above a form, before one of the sentences above. */
  'rights.cannot-create': 'You cannot create this document.',
  'rights.cannot-publish': 'You cannot publish this draft.',

  /** The webhook event of a made-up ticket, as JSON. */
  'event.title': 'The event',
  'event.intro':
    '{{event}}, as a partner receives it. The guest, the comment and the ids of ticket and order are made up; nothing is sent.',
  'event.none': 'This ticket is not forwarded, so there is no event.',
  'event.legend': 'This key is not publicly documented, so the real event may name it differently.',
  /** What a screen reader says for the asterisk before a key. */
  'event.undocumented': 'not publicly documented',
  'event.copy': 'Copy JSON',

  /** At the foot of the panel of findings, for whoever looks after the Studio. Versions: the plugin's, then Sanity's. */
  'about.tested': '{{name}} {{version}}, tested with Sanity {{oldest}} to {{newest}}.',
  /** Follows it, where that is newer. */
  'about.newer': 'This Studio runs Sanity {{running}}.',
  /** Follows it. {{names}} are functions of Sanity. */
  'about.lacks':
    'This version of Sanity has no {{names}}. Some things are left out; the documentation says which.',
  'findings.this-document': 'Findings in this document',
  /** The panel beside the form. */
  'findings.inspector': 'Findings',
  'findings.close': 'Close findings',
  'findings.none': 'Nothing is wrong with this document.',
  /** Findings on other documents that the edit in view brings about. */
  'findings.elsewhere': 'What this edit causes in other documents',
  'findings.elsewhere-none': 'Nothing.',
  /** The same for somebody who sees a part of the market. */
  'findings.none-seen': 'Nothing is wrong with this document, as far as you can see.',
  'findings.elsewhere-none-seen': 'Nothing that you can see.',
  /** The banner above a form. */
  'findings.folded_one': '{{title}}: {{count}} finding',
  'findings.folded_other': '{{title}}: {{count}} findings',
  'findings.errors_one': '{{count}} error',
  'findings.errors_other': '{{count}} errors',
  'findings.warnings_one': '{{count}} warning',
  'findings.warnings_other': '{{count}} warnings',
  /** The same place where no error or warning is known. */
  'findings.checking': 'Looking at the other documents…',
  'findings.unchecked': 'Not everything could be checked',
  'findings.untouched': 'New: what is missing is told once you have begun',
  'findings.show': 'Show findings',
  /** Before the link to a document whose draft has what a finding asks for. */
  'findings.in-draft': 'A draft has changed this already. Publish that draft:',
  /** What a link to a field does; its visible text is the label. */
  'findings.open-field': 'Open {{label}}',
  /** The link of a finding that is about no field in particular. */
  'findings.whole-document': 'The document',

  /** In place of a list that is empty: what a market needs first. */
  'first-steps.title': 'Nothing here yet. Three steps until tickets find their way:',
  /** Behind a step, for a screen reader. */
  'first-steps.done': '(done)',
  'first-steps.settings': 'Support Settings',
  'first-steps.settings.why':
    'How long after an order a ticket still goes to its store, and the ids that partners know.',
  'first-steps.settings.open': 'Open Support Settings',
  'first-steps.group': 'A Support Category Group',
  'first-steps.group.why': 'What guests choose first. Its Ticket Type says who gets the tickets.',
  'first-steps.group.create': 'Create a group',
  'first-steps.subcategory': 'A Support Sub-Category',
  'first-steps.subcategory.why':
    'What guests choose next. Created from the list in a group, it starts with what that group needs.',
  'first-steps.subcategory.create': 'Create a sub-category',

  /** What a button repairs, by finding. */
  'fix.button.knowledge-force-id-format': 'Use “{{value}}”',
  'fix.button.knowledge-force-list-invalid': 'Use “{{value}}”',
  'fix.button.name-plain-text': 'Keep it as the name in {{language}}',
  'fix.button.name-whitespace': 'Remove the blanks',
  'fix.button.reference-dangling_one': 'Remove this item',
  'fix.button.reference-dangling_other': 'Remove all {{count}} broken items',
  'fix.button.reference-duplicate_one': 'Remove this item',
  'fix.button.reference-duplicate_other': 'Remove all {{count}} repeated items',
  'fix.button.reference-weak_one': 'Make the reference strong',
  'fix.button.reference-weak_other': 'Make all {{count}} references strong',
  'fix.button.store-subcategory-without-order-selection_one': 'Switch on the recent-order option',
  'fix.button.store-subcategory-without-order-selection_other':
    'Switch on the recent-order option for all {{count}}',
  'fix.button.threshold-missing': 'Set {{value}} minutes',
  'fix.button.ticket-type-invalid': 'Use {{value}}',

  /** Before a fix changes other documents than the one in view. */
  'fix.confirm.title_one': 'Change another document?',
  'fix.confirm.title_other': 'Change {{count}} other documents?',
  'fix.confirm.store-subcategory-without-order-selection_one':
    'This switches on “Allow the guest to select a recent order” for:',
  'fix.confirm.store-subcategory-without-order-selection_other':
    'This switches on “Allow the guest to select a recent order” for:',
  'fix.confirm.threshold-missing':
    'This sets “Store Support Ticket Time Threshold” to {{value}} minutes in:',
  'fix.confirm.drafts-only_one': 'Only its draft changes. Nothing is published.',
  'fix.confirm.drafts-only_other': 'Only their drafts change. Nothing is published.',
  'fix.confirm.live_one': 'It is public at once.',
  'fix.confirm.live_other': 'They are public at once.',
  'fix.confirm.in-release_one': 'It becomes part of this release, and is published with it.',
  'fix.confirm.in-release_other': 'They become part of this release, and are published with it.',
  'fix.confirm.go': 'Change',
  'fix.confirm.cancel': 'Cancel',
  /** Why a fix is not offered; {{names}} are names of documents. */
  'fix.not-allowed': 'Your role does not let you change {{names}}.',
  'fix.permission-unknown': 'It could not be found out whether you may change {{names}}.',
  /** Instead of a button: what is left to do. */
  'fix.waiting_one': 'Its draft has been changed already; it counts once that is published.',
  'fix.waiting_other':
    'Their drafts have been changed already; they count once they are published.',
  /** What became of a fix, in which document and which field of it. */
  'fix.done_one': 'Fixed in “{{name}}”: {{field}}',
  'fix.done_other': '{{count}} documents fixed: {{field}}',
  'fix.not-done_one': 'Not fixed in “{{name}}”: {{field}}',
  'fix.not-done_other': '{{count}} documents not fixed: {{field}}',
  'fix.changed-since_one':
    'Somebody changed this field since you saw it, so it was left as it is. Look again.',
  'fix.changed-since_other':
    'Somebody changed {{count}} of these fields since you saw them, so they were left as they are. Look again.',
  /** As of a fix, where nothing was wrong. */
  'change.done_one': 'Changed in “{{name}}”: {{field}}',
  'change.done_other': '{{count}} documents changed: {{field}}',
  'change.not-done_one': 'Not changed in “{{name}}”: {{field}}',
  'change.not-done_other': '{{count}} documents not changed: {{field}}',
  'fix.failed': 'The change could not be saved: {{reason}}',
  'fix.nowhere.obsolete-draft':
    'An old draft of it stands in the way. Publish or discard that draft first.',
  'fix.nowhere.no-drafts': 'This Studio has no drafts: open it in a release to change it.',
  'undo.button': 'Undo',
  'undo.done_one': 'Taken back in “{{name}}”: {{field}}',
  'undo.done_other': 'Taken back in {{count}} documents: {{field}}',
  'undo.not-done_one': 'Not taken back in “{{name}}”: {{field}}',
  'undo.not-done_other': 'Not taken back in {{count}} documents: {{field}}',
  'undo.changed-since_one': 'The field was changed since, so it was left as it is.',
  'undo.changed-since_other': '{{count}} fields were changed since, so they were left as they are.',
  'undo.failed': 'It could not be taken back: {{reason}}',

  /** In place of what deleting or unpublishing would change, while groups hold the sub-category; {{action}}: {{headline}}. */
  'holders.headline_one': '{{count}} group holds it',
  'holders.headline_other': '{{count}} groups hold it',
  'holders.why.delete_one':
    'It cannot be deleted while this group holds it. Take it out there, publish the group, and delete it then.',
  'holders.why.delete_other':
    'It cannot be deleted while these groups hold it. Take it out there, publish the groups, and delete it then.',
  'holders.why.unpublish_one':
    'It cannot be unpublished while this group holds it. Take it out there, publish the group, and unpublish it then.',
  'holders.why.unpublish_other':
    'It cannot be unpublished while these groups hold it. Take it out there, publish the groups, and unpublish it then.',
  /** While the dialog is open, the last group let go of it. */
  'holders.none.delete': 'No group holds it any more. Close this, and delete it now.',
  'holders.none.unpublish': 'No group holds it any more. Close this, and unpublish it now.',
  /** Under a group; {{states}} is a list of the next three. */
  'holders.in': 'Holds it {{states}}.',
  'holders.in.published': 'as published',
  'holders.in.drafts': 'in its draft',
  'holders.in.release': 'in the release “{{release}}”',
  'holders.taken-out': 'Taken out in its draft. Publish this group.',
  'holders.take-out_one': 'Take it out of the group',
  'holders.take-out_other': 'Take it out of all {{count}} groups',

  /** A badge for what cannot happen on one side of a change. */
  'impact.destination.impossible': 'Cannot happen',
  /** Above findings that published content gets from an edit. */
  'impact.findings.caused': 'New on what is published',
  /** Under a finding of another document: which one. */
  'impact.findings.on': 'On “{{name}}”',
  /** Above the findings of the document that is published. */
  'impact.findings.own': 'On this document',
  /** As above, for all documents of a release. */
  'impact.findings.release': 'On the documents of this release',
  'impact.findings.together': 'On these documents',
  /** Above a list of groups and of their sub-categories. */
  'impact.also-unnamed': 'The same for tickets that name no category.',
  /** Above what changes about documents that the edit does not touch. */
  'impact.elsewhere': 'Also changes elsewhere',
  'impact.headline.none': 'No ticket goes elsewhere',
  'impact.headline.partners': 'No ticket goes elsewhere, but partners see the change',
  /** The same two for somebody who sees a part of the market. */
  'impact.headline.partial': 'It is not known whether tickets go elsewhere',
  'impact.headline.partial-partners':
    'Partners see the change, and it is not known whether tickets go elsewhere',
  /** In place of a name or an id that there is not. */
  'impact.partners.none': 'nothing',
  'impact.partners.title': 'What partners will receive instead',
  /** In place of the name of a category group. */
  'impact.row.says': 'Tickets that say “{{category}}”',
  'impact.row.unnamed': 'Tickets that name no category',
  /** Beside where their tickets come from and go to. */
  'impact.subcategories_one': '{{count}} sub-category',
  'impact.subcategories_other': '{{count}} sub-categories',
  /** Shows what was left out of a long list. */
  'impact.more': 'and {{count}} more',
  /** Above what publishing a draft, or the release of a version, would change; in the panel of findings. */
  'impact.when-public': 'When this is made public',
  'impact.when-published': 'When this draft is published',
  'impact.when-released': 'When the release is published',
  /** Names of the outcomes, and of none, within a sentence. */
  'impact.outcome.GENERAL': 'GENERAL',
  'impact.outcome.NOT_FORWARDED': 'not forwarded',
  'impact.outcome.STORE': 'STORE',
  'impact.outcome.impossible': 'impossible',
  /** For a screen reader, between the old and the new name or outcome. */
  'impact.to': 'becomes',
  /** Part of a headline; from and to are impact.outcome.*. */
  'impact.transition_one': '{{count}} sub-category: tickets go from {{from}} to {{to}}',
  'impact.transition_other': '{{count}} sub-categories: tickets go from {{from}} to {{to}}',
  'impact.transition.added_one': '{{count}} sub-category: some tickets become possible',
  'impact.transition.added_other': '{{count}} sub-categories: some tickets become possible',
  'impact.transition.removed_one': '{{count}} sub-category: some tickets become impossible',
  'impact.transition.removed_other': '{{count}} sub-categories: some tickets become impossible',
  'impact.transition.ages_one':
    '{{count}} sub-category: tickets {{order}} go from {{from}} to {{to}}',
  'impact.transition.ages_other':
    '{{count}} sub-categories: tickets {{order}} go from {{from}} to {{to}}',
  'impact.transition.says_one':
    '{{count}} sub-category: tickets that say “{{category}}” go from {{from}} to {{to}}',
  'impact.transition.says_other':
    '{{count}} sub-categories: tickets that say “{{category}}” go from {{from}} to {{to}}',
  /** The name of a list of changes, for a screen reader. */
  'impact.transition.label': 'From {{from}} to {{to}}',

  'knowledge-force-id.placeholder': 'Type an id or a title',
  /** Below an id of the list that other sub-categories have already. */
  'knowledge-force-id.used': 'In use: {{name}}',
  'knowledge-force-id.used-more': 'In use: {{name}} and {{count}} more',

  /** The list of Knowledge Force ids in Support Settings, and the dialog that takes rows of a spreadsheet. */
  'knowledge-force-list.paste': 'Paste from a spreadsheet',
  'knowledge-force-list.title': 'Paste Knowledge Force ids from a spreadsheet',
  'knowledge-force-list.text': 'Rows of the spreadsheet',
  'knowledge-force-list.hint':
    'Copy two columns, the id and the title, and paste them here. The list stays as it is until you apply what is shown below.',
  'knowledge-force-list.cancel': 'Cancel',
  'knowledge-force-list.mode': 'What happens to the list',
  'knowledge-force-list.mode.add': 'Add to the list',
  'knowledge-force-list.mode.replace': 'Replace the list',
  /** The buttons that apply what is shown. */
  'knowledge-force-list.apply.add': 'Add to the list',
  'knowledge-force-list.apply.replace': 'Replace the list',

  /** The summary, of which only the parts that happen are said. */
  'knowledge-force-list.nothing-pasted': 'Nothing is pasted yet.',
  'knowledge-force-list.nothing-to-keep':
    'No row has an id, and a list is never replaced by an empty one.',
  'knowledge-force-list.no-change': 'Nothing would change.',
  'knowledge-force-list.summary.added': 'New entries: {{count}}.',
  /** Titles of the list that were pasted otherwise, and are not taken. */
  'knowledge-force-list.summary.kept-titles': 'Titles that stay as stored: {{count}}.',
  'knowledge-force-list.summary.removed': 'Entries that go: {{count}}.',
  'knowledge-force-list.summary.retitled': 'Titles that change: {{count}}.',
  'knowledge-force-list.summary.skipped': 'Rows left out: {{count}}.',

  /** Titles of the parts of the preview, and a line for each row. */
  'knowledge-force-list.added': 'New entries: {{count}}',
  'knowledge-force-list.conflicts': 'In the list with another title: {{count}}',
  'knowledge-force-list.conflicts.line':
    'Row {{row}}: {{id}} is “{{stored}}” in the list, and “{{pasted}}” here.',
  'knowledge-force-list.conflicts.line.no-title':
    'Row {{row}}: {{id}} has no title in the list, and “{{pasted}}” here.',
  'knowledge-force-list.conflicts.choice': 'Title to have in the list',
  'knowledge-force-list.conflicts.pasted': 'Take the pasted title',
  'knowledge-force-list.conflicts.stored': 'Keep the stored title',
  'knowledge-force-list.double-in-list': 'In the list already, left out: {{count}}',
  'knowledge-force-list.double-in-list.line': 'Row {{row}}: {{id}}',
  'knowledge-force-list.double-in-paste': 'Pasted more than once, left out: {{count}}',
  'knowledge-force-list.double-in-paste.line':
    'Row {{row}}: {{id}} is in row {{otherRow}} already.',
  'knowledge-force-list.double-in-paste.other-title.line':
    'Row {{row}}: {{id}} is in row {{otherRow}} already. The title “{{title}}” is not taken.',
  'knowledge-force-list.extra-columns':
    'More than two columns, of which the first two count: {{count}}',
  'knowledge-force-list.extra-columns.line': 'Row {{row}}: {{id}}',
  'knowledge-force-list.heading': 'Row {{row}} looks like a heading: {{cells}}',
  'knowledge-force-list.heading.include': 'It is an entry: take it as well',
  'knowledge-force-list.id-missing': 'No id, left out: {{count}}',
  'knowledge-force-list.id-missing.line': 'Row {{row}}: “{{title}}” has no id.',
  'knowledge-force-list.id-trimmed': 'Blanks around the id, which are removed: {{count}}',
  'knowledge-force-list.id-trimmed.line': 'Row {{row}}: {{id}}',
  /** A new id that differs from another one in little that the eye sees. */
  'knowledge-force-list.looks-like': 'Looks like another id: {{count}}',
  'knowledge-force-list.looks-like.line':
    'Row {{row}}: {{id}} looks like {{other}}. Is it the same?',
  'knowledge-force-list.looks-like-without-zeros': 'Only zeros make the difference: {{count}}',
  'knowledge-force-list.looks-like-without-zeros.line':
    'Row {{row}}: {{id}} looks like {{other}}. Did the spreadsheet drop zeros?',
  'knowledge-force-list.other-length': 'Other number of digits than most: {{count}}',
  'knowledge-force-list.other-length.line':
    'Row {{row}}: {{id}} has not {{digits}} digits like most ids. Did the spreadsheet drop zeros?',
  'knowledge-force-list.removed': 'Entries that go: {{count}}',
  'knowledge-force-list.removed.unknown':
    'Which sub-categories use these ids cannot be told at the moment.',
  'knowledge-force-list.removed.used': '{{issue}} (used by {{names}})',
  'knowledge-force-list.unmatched-quotes':
    'The quotation marks do not match, so they count as text, and every line as a row.',

  /** After applying. */
  'knowledge-force-list.applied.add': 'Added to the list: {{added}}.',
  'knowledge-force-list.applied.replace':
    'The list is replaced. New entries: {{added}}, entries removed: {{removed}}.',
  'knowledge-force-list.undo': 'Undo',
  'knowledge-force-list.undo.changed': 'The list was changed since, so it stays as it is.',
  'knowledge-force-list.undo.closed':
    'Support Settings are not open any more, so the list stays as it is.',
  'knowledge-force-list.undo.done': 'The list is as it was before.',
  'knowledge-force-list.undo.read-only':
    'The list cannot be changed here now, so it stays as it is.',

  /** The line below a name in lists: what guests' tickets come to. */
  /** At the foot of a form whose edits are public at once: which fields wait for "Make public". */
  'live.kept': 'Not public yet: {{fields}}',
  'live.make-public': 'Make public…',
  'live.discard': 'Discard',
  /** Somebody else changed a field that waits here. */
  'live.overtaken': '{{field}} was changed meanwhile. Public now: {{theirs}}. Yours: {{mine}}.',
  'live.overtaken.mine': 'Keep mine',
  'live.overtaken.theirs': 'Keep what is public',
  /** A toast, when somebody changed an open document and nobody could be asked before. */
  'live.told': 'This document was changed',
  'live.told.by': '{{user}} changed this document',
  'live.value.items_one': '{{count}} entry',
  'live.value.items_other': '{{count}} entries',
  'live.value.nothing': 'nothing',
  'live.value.off': 'off',
  'live.value.on': 'on',
  /** Above a form that keeps nothing back. */
  'live.at-once': 'Every change here is public at once, before anyone is asked.',
  'list.by-age': '{{within}} up to {{limit}}, then {{past}}',
  /** The groups of a sub-category differ; {{outcomes}} is a list with "or". */
  'list.by-group': '{{outcomes}}, by group',
  /** How many sub-categories a group holds. */
  'list.held_one': '{{count}} sub-category',
  'list.held_other': '{{count}} sub-categories',
  'list.holds-nothing': 'No sub-category',
  'list.in-no-group': 'In no group',
  /** The tooltip of the icon in lists: all of the line. */
  'list.goes-to': 'From the app: {{outcomes}}',

  /** What the outcome means, under the headline. */
  'answer.NOT_FORWARDED': 'Fires no event: no partner hears of this ticket.',
  /** What fires, then who receives it: half a sentence of its own. */
  'answer.forwarded': 'Fires {{event}} – {{receivedBy}}',
  /** The headline by what is published, above an answer that is not live yet. */
  'answer.now': 'Now: {{outcome}}',
  'answer.now.nothing': 'Nothing is live: no ticket can be opened here now',
  /** The headline of an answer that is not live: when it counts. */
  'answer.time.publish': 'After publishing: {{outcome}}',
  'answer.time.publish-all': 'After publishing all drafts: {{outcome}}',
  'answer.time.public': 'When made public: {{outcome}}',
  'answer.time.release': 'After the release: {{outcome}}',
  'answer.time.revision': 'In this revision: {{outcome}}',
  /** Before the names of documents whose drafts have to be published for it. */
  'answer.waiting_one': 'Publish this draft:',
  'answer.waiting_other': 'Publish these drafts:',
  /** Under the last node of the picture of an answer, where no partner can be named. */
  'answer.receiver.asking': 'Asking…',
  'answer.receiver.failed': 'Not known',
  'answer.receiver.nobody': 'Nobody',
  'answer.receiver.unknown': 'Not known',

  /** A ticket from outside says another type than its answer. */
  'answer.type-differs': 'The ticket itself says {{type}}. The answer here is: {{outcome}}.',
  /** Opens the dialog for a real ticket. */
  'paste-ticket.open': 'Paste a ticket',
  /** The dialog that takes a ticket from outside, or the receipt of a decision, as JSON. */
  'paste-ticket.title': 'Try a real ticket',
  'paste-ticket.text': 'Ticket or receipt, as JSON',
  'paste-ticket.hint':
    'Paste a ticket as it was sent, the event of a webhook, or a receipt. It is read in this window only: as soon as it can be read, all personal fields are taken out, and nothing of it is stored.',
  'paste-ticket.nothing': 'Nothing is pasted yet.',
  'paste-ticket.cancel': 'Cancel',
  /** Closes the dialog and shows the answer for this ticket. */
  'paste-ticket.apply': 'Try this ticket',
  /** Above how the ticket was understood. */
  'paste-ticket.read': 'This is a ticket. The text above holds only what is looked at here.',
  /** Above what is said about its answer. */
  'paste-ticket.read-receipt': 'This is the receipt of an earlier decision.',
  /** Who opened it, by its own field “source”, or who is assumed to have. */
  'paste-ticket.source.guest': 'A guest opened it: its source is “{{source}}”.',
  'paste-ticket.source.partner': 'A partner opened it: its source is “{{source}}”.',
  'paste-ticket.source.none.guest': 'It does not say who opened it. A guest is assumed.',
  'paste-ticket.source.none.partner':
    'It does not say who opened it. A partner is assumed, since the form in the app does not ask for an order here.',
  'paste-ticket.subcategory-said':
    'It calls the sub-category “{{said}}”, which is none of its published names.',
  /** Its own field “type” is not the answer. */
  'paste-ticket.type': 'Its type is “{{type}}”, but by what is published it is: {{outcome}}.',
  'paste-ticket.subcategory': 'It is about the sub-category “{{name}}”.',
  'paste-ticket.subcategory-unknown':
    'No published sub-category has the id {{id}}. Is the ticket of another market?',
  'paste-ticket.category.elsewhere':
    'The group “{{given}}” does not hold this sub-category, so the ticket counts as naming no group.',
  'paste-ticket.category.none':
    'No published group of this sub-category has exactly the name “{{given}}” in any language, so the ticket counts as naming no group.',
  'paste-ticket.category.not-text':
    'Its category is no text, so the ticket counts as naming no group.',
  'paste-ticket.category.not-given': 'It names no category, so it names no group.',
  'paste-ticket.category.one': 'Its category “{{given}}” is the group “{{group}}”.',
  'paste-ticket.category.several':
    'More than one published group of this sub-category has the name “{{given}}”, so the ticket counts as naming no group.',
  /** Fields that were left out, as a list of their names. */
  'paste-ticket.personal': 'Taken out because it is personal: {{names}}.',
  'paste-ticket.ignored': 'Taken out because routing does not read it: {{names}}.',
  /** Names of fields that the text gives twice or more. */
  'paste-ticket.repeated': 'Written more than once, so that only the last one was read: {{names}}.',
  /** What is missing in a ticket; “created” and the like are names of fields. */
  'paste-ticket.no-created':
    'It does not say when it was submitted. Add “created” above, like "2023-05-23T12:34:56Z", or choose the time in the preview.',
  'paste-ticket.no-order-time':
    'It has an order, but does not say when that was placed. Add “placedAt” to “order” above, like "2023-05-23T12:04:56Z", or choose the time in the preview.',
  /** Asks the directory that a developer connected when and where the order of a pasted ticket was placed. */
  'order-lookup.ask': 'Look up the order',
  'order-lookup.asking': 'Looking up the order…',
  /** A pasted ticket in the preview that carries the id of its order alone. */
  'order-lookup.no-time':
    'This ticket has an order, but does not say when that was placed, so its age is not known.',
  'order-lookup.no-store': 'It does not say at which store its order was placed.',
  /** The Studio has no option `orders`. */
  'order-lookup.no-directory':
    'Nobody can look it up here: this Studio is not connected to the orders.',
  /** What was found of an order; the time is one of day, with its date where that is another than the ticket’s. */
  'order-lookup.found.time': 'The order was found. It was placed: {{time}}.',
  'order-lookup.found.time-and-store':
    'The order was found. It was placed: {{time}}, at store {{storeId}}.',
  'order-lookup.found.store': 'The order was found. It was placed at store {{storeId}}.',
  'order-lookup.not-found': 'The directory of orders does not know this order, or not yet.',
  'order-lookup.late': 'The directory of orders did not answer within {{seconds}} seconds.',
  /** Before the words of the directory itself. */
  'order-lookup.refused.reason': 'The directory of orders failed. It says: {{message}}',
  'order-lookup.refused.no-reason': 'The directory of orders failed, and gave no reason.',
  'order-lookup.unreadable': 'What the directory of orders answered is no order.',
  'order-lookup.unreadable.placedAt': 'The time that the directory of orders gives cannot be read.',
  'order-lookup.unreadable.storeId': 'The store that the directory of orders gives cannot be read.',
  /** Behind each reason why the time was not found. */
  'order-lookup.still-unknown': 'When the order was placed stays unknown.',
  /** The ticket and the directory say different things of one order. */
  'order-lookup.differs.placedAt': 'The ticket says another time, and that one counts.',
  'order-lookup.differs.storeId':
    'The ticket says store {{said}}; the one of the directory counts.',
  'paste-ticket.unreadable_one': 'This cannot be read yet. Correct it above:',
  'paste-ticket.unreadable_other': 'This cannot be read yet. Correct {{count}} things above:',

  /** Why a pasted text cannot be read; a field is named as in code. */
  'paste-ticket.problem.json-after-end':
    'Line {{line}}, column {{column}}: the ticket ends before this. Remove what follows, and paste one ticket at a time.',
  'paste-ticket.problem.json-colon-missing': `${place}${jsonProblems['json-colon-missing']}`,
  'paste-ticket.problem.json-comma-extra': `${place}${jsonProblems['json-comma-extra']}`,
  'paste-ticket.problem.json-comma-missing': `${place}${jsonProblems['json-comma-missing']}`,
  'paste-ticket.problem.json-comment': `${place}${jsonProblems['json-comment']}`,
  'paste-ticket.problem.json-ends-early':
    'Line {{line}}, column {{column}}: the text ends too early. Paste all of it, up to the last bracket.',
  'paste-ticket.problem.json-number': `${place}${jsonProblems['json-number']}`,
  'paste-ticket.problem.json-quotes':
    'Line {{line}}, column {{column}}: names and texts need straight double quotation marks ("). Without them only numbers, true, false and null may stand here.',
  'paste-ticket.problem.json-text-open':
    'Line {{line}}, column {{column}}: the text that begins here is not closed. Add a quotation mark (") at its end, in the same line.',
  'paste-ticket.problem.json-too-deep':
    'Line {{line}}, column {{column}}: this is nested deeper than any ticket is. Paste the ticket alone.',
  'paste-ticket.problem.json-unexpected': `${place}${jsonProblems['json-unexpected']}`,
  'paste-ticket.problem.json-value-missing': `${place}${jsonProblems['json-value-missing']}`,
  'paste-ticket.problem.json-word':
    'Line {{line}}, column {{column}}: JSON has no such word, only true, false and null in lower case. Write one of them, or remove the field.',
  'paste-ticket.problem.not-json':
    'This is no JSON. A ticket begins with { and ends with }. Copy it once more from where it was sent.',
  'paste-ticket.problem.not-object':
    'There is no ticket in it. A ticket begins with { and has a “subcategoryId”.',
  'paste-ticket.problem.order-id-not-text':
    '“{{field}}” is no id, or a number of too many digits. Write it in quotation marks, or remove it for a ticket without an order.',
  'paste-ticket.problem.order-not-object':
    '“{{field}}” is no object. Write it like {"placedAt": "2023-05-23T12:04:56Z", "storeId": "1042"}, or remove it for a ticket without an order.',
  'paste-ticket.problem.receipt-damaged':
    'The receipt is damaged at “{{field}}”. Copy it once more from where it was made.',
  'paste-ticket.problem.receipt-not-ticket':
    'This is the receipt of a decision and no ticket. Paste the ticket that it was written for.',
  'paste-ticket.problem.receipt-version-unknown':
    'The receipt is of another format, which this Studio does not know. It may come from a newer version.',
  'paste-ticket.problem.several-tickets': 'These are {{count}} tickets. Paste one of them.',
  'paste-ticket.problem.store-id-not-text':
    '“{{field}}” is no text. Write the id in quotation marks, with all its zeros.',
  'paste-ticket.problem.stores-differ':
    '“{{field}}” and the store of the order are different. Remove the wrong one.',
  'paste-ticket.problem.subcategory-id-missing':
    '“{{field}}” is missing. Add it, with the id of a sub-category in quotation marks.',
  'paste-ticket.problem.subcategory-id-not-text':
    '“{{field}}” is no text. Write the id of the sub-category in quotation marks.',
  'paste-ticket.problem.time-as-number':
    '“{{field}}” is a number, which may count seconds or milliseconds. Write the time as text, like "2023-05-23T12:34:56Z".',
  'paste-ticket.problem.time-date-only':
    '“{{field}}” has no time of day. Write it in full, like "2023-05-23T12:34:56Z".',
  'paste-ticket.problem.time-http-date-form':
    '“{{field}}” is not written as HTTP does. Write it exactly like "Tue, 02 May 2023 12:34:56 GMT": the day with two digits, the time in GMT.',
  'paste-ticket.problem.time-impossible':
    '“{{field}}” is a date or time of day that does not exist. Correct it.',
  'paste-ticket.problem.time-not-text':
    '“{{field}}” is no text. Write the time in quotation marks, like "2023-05-23T12:34:56Z".',
  'paste-ticket.problem.time-unreadable':
    '“{{field}}” cannot be read as a time. Write it like "2023-05-23T12:34:56Z" or "Tue, 23 May 2023 12:34:56 GMT".',
  'paste-ticket.problem.time-without-offset':
    '“{{field}}” does not say in which time zone it is. Add Z for UTC at its end, or an offset like +01:00.',
  'paste-ticket.problem.time-wrong-weekday':
    '“{{field}}” has a weekday that is not that of its date. Correct the one that is wrong.',

  'path.title': 'Why',
  /** Where a rule sends the tickets that it stops. */
  'path.otherwise': 'otherwise {{outcome}}',

  'preview.close': 'Close routing preview',
  /** A group without sub-categories. */
  'preview.nothing-to-choose':
    'This group holds no sub-category yet, so no ticket can be opened in it.',
  'preview.title': 'Routing preview',
  /** A pasted ticket, or one from a link, is about something else. */
  'preview.elsewhere': 'This ticket is about “{{name}}”, not about this document.',
  'preview.elsewhere-unknown':
    'This ticket is about the id {{id}}, which this market does not know.',
  'preview.failed': 'The preview stopped working. Your form is not affected.',
  /** The form shows an older revision of its document. */
  'preview.revision.older':
    'The form shows an older revision. The answer is for that revision, beside all other documents as they are today.',
  /** This version of Sanity lacks what says so. */
  'preview.revision.untold':
    'This version of Sanity does not say which revision the form shows. The answer may be for the document as it is today.',
  'preview.revision.not-found':
    'This revision cannot be found. The answer is for the document as it is today.',
  /** Above the answer of a document without content. */
  'preview.not-stored':
    'Nothing is stored of this document: it is new, or it was deleted. This is what tickets would meet if it were saved as it is.',

  /** Closes the dialog and changes nothing. */
  'publish.cancel': 'Cancel',
  /** A document with an error; the errors stand below. */
  'publish.blocked': 'This has an error, so it cannot be published. Correct it first.',
  /** For somebody who sees a part of the market, above what that part shows. */
  'publish.partial': 'You see only part of this market. This may change more than you see here.',
  /** The headline changed between opening the dialog and confirming it. */
  'publish.changed':
    'Something has changed while this was open. Look again: this is what would change now.',
  /** While the newest content is read. */
  'publish.checking': 'Looking at the newest content…',
  'publish.close': 'Close',
  /** The buttons that confirm, by what is done; unpublishing and deleting have a confirmation of Sanity behind it. */
  'publish.confirm.delete': 'Continue',
  'publish.confirm.duplicate': 'Duplicate',
  'publish.confirm.live': 'Make public',
  'publish.confirm.publish': 'Publish',
  'publish.confirm.restore': 'Restore',
  'publish.confirm.together': 'Publish all',
  'publish.confirm.unpublish': 'Continue',
  'publish.confirm-unchecked.delete': 'Continue without checking',
  'publish.confirm-unchecked.duplicate': 'Duplicate without checking',
  'publish.confirm-unchecked.restore': 'Restore without checking',
  'publish.confirm-unchecked.live': 'Make public without checking',
  'publish.confirm-unchecked.publish': 'Publish without checking',
  'publish.confirm-unchecked.together': 'Publish all without checking',
  'publish.confirm-unchecked.unpublish': 'Continue without checking',
  /** The tooltip of a disabled Publish button. */
  'publish.disabled': 'This cannot be published. {{reason}}',
  /** The header of the dialog: what is done, then what changes. */
  'publish.header': '{{action}}: {{headline}}',
  'publish.header.delete': 'Delete',
  'publish.header.duplicate': 'Duplicate',
  'publish.header.restore': 'Restore',
  'publish.header.live': 'Make public',
  'publish.header.publish': 'Publish',
  'publish.header.release': 'Routing impact of the release',
  'publish.header.together': 'Publish together',
  'publish.header.unpublish': 'Unpublish',
  /** In the place of the headline. */
  'publish.header.checking': 'checking',
  'publish.header.unchecked': 'not checked',
  /** A check that found nothing to ask about. */
  'publish.harmless':
    'No ticket goes elsewhere, partners see no difference, and there is nothing to warn of.',
  /** Someone published or discarded the changes meanwhile; Sanity's own reason may follow. */
  'publish.refused': 'This can no longer be done: the document has changed meanwhile.',
  'publish.retry': 'Try again',
  /** Above a form, for its editor: a part of the Studio took the question away that Publish asks. */
  'publish.unguarded':
    'Publish does not show what it changes here. Before you press it, check where tickets go. Tell the person who set up this Studio.',
  /** The same where nobody can tell whether one of the buttons publishes. */
  'publish.maybe-unguarded':
    'A button here may publish without showing what it changes. Before you press it, check where tickets go. Tell the person who set up this Studio.',
  /** The newest content could not be read, so nobody knows what would change; {{reason}} as above. */
  'publish.unchecked': 'What this would change could not be checked: {{reason}}',
  /** Above an older answer. */
  'publish.unchecked.shown': 'What you see below is older and may be wrong.',

  /** Column headings and rows of the table of everything that can happen. */
  'reachable.never': 'A guest’s ticket can never reach {{outcome}} here: {{because}}.',
  /** As above, beside a ticket that came with an order. */
  'reachable.never-anew':
    'This ticket has an order, but a guest’s new ticket can never reach {{outcome}} here: {{because}}.',
  /** In place of the table, for a pair of group and sub-category that routing does not know. */
  'reachable.nothing':
    'No ticket can be about this: {{because}}. Whatever it carries, it is not forwarded.',
  'reachable.opened-by': 'Opened by',
  'reachable.order': 'Order',
  'reachable.outcome': 'Goes to',
  /** For a screen reader, before the names of partners. */
  'reachable.received-by': 'Received by',
  'reachable.received-by-nobody': 'No partner receives it',
  'reachable.title': 'All possible cases',

  /** The partners that receive the event of a ticket. */
  'recipients.title': 'Who receives it',
  'recipients.ask-again': 'Ask again',
  'recipients.asking': 'Asking who is subscribed…',
  /** A directory that a developer connected has not answered for seconds. */
  'recipients.slow':
    'The directory of subscriptions takes long to answer. Its answer still counts when it comes.',
  'recipients.not-forwarded': 'Nobody: this ticket fires no event.',
  /** Names of partners follow. */
  'recipients.known.STORE': 'Subscribed to {{event}} for store {{storeId}}:',
  'recipients.known.GENERAL': 'Subscribed to {{event}} for the whole region:',
  /** An event fires, but no partner would receive it: in bold, above why and what to do. */
  'recipients.nobody': 'No partner hears of this ticket.',
  'recipients.nobody.STORE': 'Nobody is subscribed to {{event}} for store {{storeId}}.',
  'recipients.nobody.GENERAL': 'Nobody is subscribed to {{event}} for the whole region.',
  'recipients.nobody.advice.STORE':
    'In the Partner’s admin, subscribe a partner that connects to this store.',
  'recipients.nobody.advice.GENERAL':
    'In the Partner’s admin, subscribe a partner for the whole region.',
  /** STORE without the store of the order. */
  'recipients.no-store':
    'Which partner receives it depends on the store, and this ticket names none.',
  'recipients.no-store.advice': 'Give the ticket the store of its order.',
  /** The Studio has no option `subscriptions`. */
  'recipients.no-directory':
    'The partners are not known here: who is subscribed is kept in the Partner’s admin, not in Sanity.',
  'recipients.no-directory.advice':
    'Look there. To see it here, a developer of this Studio gives supportRouting the option “subscriptions”.',
  /** Above what the directory said, and above these sentences about its answer. */
  'recipients.failed': 'It could not be found out who is subscribed.',
  'recipients.failed.no-list': 'The directory’s answer is not a list of subscriptions.',
  'recipients.failed.no-reason': 'The directory gave no reason.',
  'recipients.failed.no-subscription':
    'Entry {{position}} of the list is not a subscription with a partner, an event, and ids of stores or “region”.',
  /** Opens and closes the ids of the stores without a partner, below “STORE reaches nobody in 3 of 212 stores.” */
  'recipients.stores.which': 'Which stores',
  /** Half a sentence behind the outcome in the headline of the answer: “STORE, to Quick Resolve, for store 1042”. */
  'recipients.headline.known.STORE': 'to {{partners}}, for store {{storeId}}',
  'recipients.headline.known.GENERAL': 'to {{partners}}, for the whole region',
  'recipients.headline.nobody.STORE': 'nobody is subscribed for store {{storeId}}',
  'recipients.headline.nobody.GENERAL': 'nobody is subscribed for the whole region',
  'recipients.headline.not-forwarded': 'to no partner',
  'recipients.headline.no-store': 'the store decides which partner',
  'recipients.headline.no-directory': 'the partners are not known here',
  'recipients.headline.directory-failed': 'it could not be found out who is subscribed',
  'recipients.headline.asking': 'asking who is subscribed…',
  'recipients.headline.slow': 'still asking who is subscribed…',

  /** The menu item of a content release, and what is wrong when it cannot be told. */
  'release.action': 'Routing impact',

  /** The preview of Support Settings; a link can open a second document of the type. */
  'settings-preview.another':
    'Routing reads the one document of CTG Configs > Support > Support Settings, and not this one.',
  /** Under the headline: how much moves. */
  'settings-preview.changed_one': 'In {{count}} sub-category of {{groups}}.',
  'settings-preview.changed_other': 'In {{count}} sub-categories of {{groups}}.',
  'settings-preview.changes.title': 'What goes elsewhere',
  'settings-preview.compared.draft': 'Compared with what is published; other drafts do not count.',
  'settings-preview.compared.release':
    'Compared with the published settings, beside the other documents of this release.',
  /** Under the picture. */
  'settings-preview.exactly':
    'Exactly {{limit}} after the order is still STORE; anything later is GENERAL.',
  /** Number of Support Category Groups, within other sentences. */
  'settings-preview.groups_one': '{{count}} group',
  'settings-preview.groups_other': '{{count}} groups',
  /** The headline while nothing moves. */
  'settings-preview.means.limit_one':
    'In {{count}} sub-category of {{groups}}, tickets go to STORE up to {{limit}} after the order, and to GENERAL after that.',
  'settings-preview.means.limit_other':
    'In {{count}} sub-categories of {{groups}}, tickets go to STORE up to {{limit}} after the order, and to GENERAL after that.',
  'settings-preview.means.no-limit_one':
    'No valid threshold is set: in {{count}} sub-category of {{groups}}, every ticket with an order goes to STORE, however late it is.',
  'settings-preview.means.no-limit_other':
    'No valid threshold is set: in {{count}} sub-categories of {{groups}}, every ticket with an order goes to STORE, however late it is.',
  'settings-preview.means.nobody': 'The threshold counts for no ticket at the moment.',
  'settings-preview.means.not-seen':
    'You see no ticket that the threshold counts for, but you see only part of this market.',
  /** The headline while tickets move; the age of the order reads like “up to 30 min after the order”. */
  'settings-preview.moves': 'Tickets submitted {{order}} go to {{to}} instead of {{from}}.',
  'settings-preview.reach.title': 'Where the threshold counts',
  'settings-preview.reach_one': 'For {{count}} sub-category of {{groups}}.',
  'settings-preview.reach_other': 'For {{count}} sub-categories of {{groups}}.',
  'settings-preview.reach.nobody':
    'No sub-category that is forwarded to external partners is in a STORE group.',
  /** The rest of the market. */
  'settings-preview.reach.others_one':
    '{{count}} other sub-category never reaches STORE, whatever the threshold is.',
  'settings-preview.reach.others_other':
    '{{count}} other sub-categories never reach STORE, whatever the threshold is.',
  /** Of the sub-categories for which it counts. */
  'settings-preview.reach.partners-only_one':
    'For {{count}} of them only when a partner opens the ticket: the form in the app does not ask for an order.',
  'settings-preview.reach.partners-only_other':
    'For {{count}} of them only when a partner opens the ticket: the form in the app does not ask for an order.',
  /** Beside the title of a row of the picture. */
  'settings-preview.row': 'STORE up to {{limit}}, then GENERAL',
  'settings-preview.row.none': 'always STORE, no valid threshold is set',
  /** Titles of a row; the other one is what is published. */
  'settings-preview.side.draft': 'This draft',
  'settings-preview.side.release': 'This release',
  'settings-preview.time.title': 'Time from the order to the ticket',

  /** In place of a list in the structure: a type that the host registers itself, and has not. */
  'structure.missing-type':
    'This Studio has no document type “{{type}}”. Add supportSchemaTypes() to schema.types in sanity.config.ts, or take schemaTypes: false out of supportRouting().',

  /** Labels of the ticket to try. */
  'ticket.group': 'Category group',
  'ticket.group.not-given': 'The ticket names no group',
  'ticket.opened-by': 'Opened by',
  'ticket.opened-by.assumed': 'Assumed: the ticket does not say who opened it.',
  'ticket.order': 'Order',
  'ticket.order.none': 'no order',
  /** Why the choice is disabled. */
  'ticket.order.not-asked': 'The form in the app does not ask for an order.',
  'ticket.order.selected': 'has an order',
  'ticket.placed-at': 'Order placed',
  'ticket.store': 'Store',
  'ticket.subcategory': 'Sub-category',
  'ticket.submitted-at': 'Ticket submitted',
  'ticket.title': 'Ticket',
  'ticket.text.assumed': '{{opener}} (assumed)',
  /** Parts of a ticket in one line. */
  'ticket.text.order-time-unknown': 'order time unknown',
  'ticket.text.store': 'store {{storeId}}',

  /** As below, of an order that keeps its age; {{length}} is a number of minutes. */
  'time.flip.age': '{{before}} up to {{length}} after the order, {{after}} after that.',
  /** When the outcome changes: {{before}} and {{after}} are outcomes, {{time}} has its zone behind it. */
  'time.flip.ahead': '{{before}} until {{time}}, {{after}} after it.',
  /** The change is past, and the ticket is being submitted now. */
  'time.flip.past': '{{before}} until {{time}}; now {{after}}.',
  /** A switch: the ticket is submitted now, whenever that is. */
  'time.now': 'Now, follows the clock',
  /** Clocks go forward over the time that was typed, like 01:30. */
  'time.skipped': 'The clocks go forward: {{typed}} does not exist, and counts as {{time}}.',
  /** The button beside the two below. */
  'time.take-other_first': 'Take the first',
  'time.take-other_second': 'Take the second',
  /** Clocks go back over the time that was typed. */
  'time.twice_first': 'The clocks go back: this is the first of two, {{time}}.',
  'time.twice_second': 'The clocks go back: this is the second of two, {{time}}.',
  /** Below the times of order and ticket; {{offset}} is like GMT+1. */
  'time.zone': 'Times in {{zone}}.',
  'time.zone_offset': 'Times in {{zone}} ({{offset}}).',
  'time.zone_changes':
    'Times in {{zone}}. The clocks change in between: the order is in {{placed}}, the ticket in {{submitted}}.',

  /** What became of a copy. */
  'copy.done': 'Copied',
  'copy.refused': 'The browser did not let it be copied',

  /** Before the outcomes that tickets of a guest, or of a partner, can come to. */
  'pairs.guest': 'Guest:',
  'pairs.partner': 'Partner:',
  'pairs.never-store_one': 'One of them can never reach STORE from the app.',
  'pairs.never-store_other': '{{count}} of them can never reach STORE from the app.',
  'pairs.of-group_one': '{{count}} sub-category in this group. Choose it to see its tickets.',
  'pairs.of-group_other': '{{count}} sub-categories in this group. Choose one to see its tickets.',
  'pairs.of-subcategory_one': 'In {{count}} group. Choose it to see its tickets.',
  'pairs.of-subcategory_other': 'In {{count}} groups. Choose one to see its tickets.',

  'recent.none':
    'Nothing yet: tickets that you try here appear in this list, in this browser only.',
  /** The menu of tickets that were tried in this browser. */
  'recent.title': 'Recent',
  /** The browser refuses to store; its own words follow. */
  'recent.unavailable': 'This browser keeps nothing: {{reason}}',

  /** What can be done with an answer. */
  'share.copy-answer': 'Copy answer',
  'share.copy-link': 'Copy link',
  /** The first line of an answer that is copied as text. */
  'share.title': 'Routing preview of “{{name}}”',
  /** Beside how much is wrong with a document: drafts that are of no use to guests one by one. */
  'together.button_one': 'Publish the other draft',
  'together.button_other': 'Publish {{count}} drafts together',
  /** The button while every document is looked at. */
  'together.checking': 'Checking…',
  'together.documents': 'What is published',
  /** {{name}} is a document, {{reason}} what its form says too. */
  'together.problem': '“{{name}}” cannot be published: {{reason}}',
  /** What became of it. */
  'together.done_one': '1 document is published',
  'together.done_other': '{{count}} documents are published',
  'together.failed': 'Nothing was published: {{reason}}',
  'together.changed': 'somebody has changed one of the documents meanwhile. Look again.',
}

/** What every language has words for. */
export type StudioWordKey = keyof typeof words

export default words
