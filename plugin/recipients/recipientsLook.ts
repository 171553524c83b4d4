import {CloseCircleIcon} from '@sanity/icons/CloseCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {UsersIcon} from '@sanity/icons/Users'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {CardTone} from '@sanity/ui'
import type {ComponentType} from 'react'

import type {RecipientsState} from './recipientsState.ts'

/** What the state of the recipients looks like. */
export type RecipientsLook = RecipientsState['status'] | 'not-forwarded' | 'slow'

/** The icon of each look, none while something turns; a sentence always stands beside it. */
export const recipientsIcon: Record<RecipientsLook, ComponentType | undefined> = {
  asking: undefined,
  failed: WarningOutlineIcon,
  known: UsersIcon,
  nobody: ErrorOutlineIcon,
  'not-forwarded': CloseCircleIcon,
  slow: undefined,
  unknown: HelpCircleIcon,
}

/** A ticket that nobody hears of is lost; what is not known is neither good nor bad. */
export const recipientsTone: Record<RecipientsLook, CardTone> = {
  asking: 'default',
  failed: 'caution',
  known: 'positive',
  nobody: 'critical',
  'not-forwarded': 'default',
  slow: 'caution',
  unknown: 'default',
}
