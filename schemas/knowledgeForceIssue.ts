import {defineField, defineType} from 'sanity'

/** One entry of the market's agreed ids; a type of its own, since a deployed GraphQL API knows named types only. */
export function knowledgeForceIssue() {
  return defineType({
    name: 'knowledgeForceIssue',
    title: 'Knowledge Force issue',
    type: 'object',
    fields: [
      defineField({
        name: 'id',
        title: 'ID',
        description: 'Exactly as agreed, with its leading zeros.',
        type: 'string',
        validation: (rule) => rule.required(),
      }),
      defineField({
        name: 'title',
        title: 'Title',
        description: 'What the issue is about; shown when an editor chooses an id.',
        type: 'string',
      }),
    ],
    preview: {
      select: {id: 'id', title: 'title'},
      prepare: ({id, title}) => ({subtitle: title, title: id}),
    },
  })
}
