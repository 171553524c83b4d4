import {defineQuery} from 'groq'

import {categoryGroupType, settingsType, subcategoryType} from '../../engine/documentTypes.ts'

/** Everything that routing depends on, whole: a market may have chosen other names for its fields. */
export const contentQuery = defineQuery(
  `*[_type in ["${subcategoryType}", "${categoryGroupType}", "${settingsType}"]]`,
)
