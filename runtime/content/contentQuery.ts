import {defineQuery} from 'groq'

/** Everything that routing depends on, whole: a market may have chosen other names for its fields. */
export const contentQuery = defineQuery(
  '*[_type in ["supportSubcategory", "supportCategoryGroup", "supportSettings"]]',
)
