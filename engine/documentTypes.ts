/** `_type` of a Support Sub-Category. */
export const subcategoryType = 'supportSubcategory'

/** `_type` of a Support Category Group; vendors query it, so it can never change. */
export const categoryGroupType = 'supportCategoryGroup'

/** `_type` of Support Settings. */
export const settingsType = 'supportSettings'

/** Published `_id` of the one Support Settings document of a dataset. */
export const settingsId = 'supportSettings'
