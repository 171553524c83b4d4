/** What stands on the screen while somebody types a name. */
export interface Arrangement {
  readonly title: string
  /** The last part of the address: the document with the parameters of its pane, or with a second pane. */
  readonly address: string
  readonly hasPreview: boolean
}

/** The sub-category that is typed in, of every generated market: its tickets pass every rule and reach their store. */
export const subcategory = {
  id: '621be5e3-0bb6-4912-948a-000000000003',
  name: 'Subcategoria 3',
} as const

/** The form alone, which the others are measured against. */
export const formAlone: Arrangement = {
  address: subcategory.id,
  hasPreview: false,
  title: 'form alone',
}

/** The ways to have the preview beside the form: as an inspector, and as a view in a second pane of the same document. */
export const withPreview: readonly Arrangement[] = [
  {
    address: `${subcategory.id},inspect=support-routing-preview`,
    hasPreview: true,
    title: 'with panel',
  },
  {
    address: `${subcategory.id}|,view=routing-preview`,
    hasPreview: true,
    title: 'with 2nd pane',
  },
]
